package org.minipy.interpreter.repl;

import java.io.IOError;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.types.exception.ExceptionTypes;

/**
 * Statements from a terminal, with an editor of several lines, colours, completion and a history. What is pasted may be
 * several statements; they come one after the other.
 */
final class TerminalInput implements StatementSource {
  /** Stands for what was being typed at Ctrl-C. */
  private static final String INTERRUPTED = new String("interrupted");

  private final LineReader reader;
  private final boolean colored;
  private final ArrayDeque<String> pasted = new ArrayDeque<>();
  private LineReader lines;
  private boolean failed;

  private TerminalInput(LineReader reader, boolean colored) {
    this.reader = reader;
    this.colored = colored;
  }

  /**
   * Opens the terminal of this process; {@code environment} decides on colours and the file of the history. JLine takes
   * Ctrl-C over while it reads, and afterwards gives it back to the handler that the terminal had, not the process.
   */
  static TerminalInput open(MiniPy interpreter, Map<String, String> environment) {
    Terminal terminal = TerminalOpening.open(environment.get("TERM"));
    terminal.handle(Terminal.Signal.INT, signal -> interpreter.interruptMain());
    boolean colored = interpreter.settings().colors && !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    LineReader reader = LineReaderBuilder.builder()
        .terminal(terminal)
        .appName("minipy")
        .parser(new WordParser())
        .completer(new Completion(interpreter))
        .highlighter(colored ? new Coloring() : new PlainText())
        .history(new DefaultHistory())
        .variable(LineReader.HISTORY_FILE, history(environment))
        .variable(LineReader.INDENTATION, 0)
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .option(LineReader.Option.HISTORY_IGNORE_SPACE, false)
        .option(LineReader.Option.INSERT_TAB, false)
        .build();
    Editing.install(reader);
    TerminalInput input = new TerminalInput(reader, colored);
    interpreter.setLineEditor(input::readLineOrNull);
    return input;
  }

  private static Path history(Map<String, String> environment) {
    String file = environment.getOrDefault("PYTHON_HISTORY", "");
    return file.isEmpty() ? Path.of(System.getProperty("user.home"), ".minipy_history") : Path.of(file);
  }

  @Override
  public Typed nextOrNull(String prompt, String continuation) {
    if (pasted.isEmpty()) {
      reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, styled(continuation.replace("%", "%%")));
      String typed = readOrNull(reader, styled(prompt));
      if (typed == null) {
        return null;
      }
      pasted.addAll(typed.lines().toList());
    }
    return new Typed(TypedLines.bytes(nextStatement()), pasted.isEmpty());
  }

  /** A line for input(), which has its own history and knows nothing of Python. */
  private String readLineOrNull(String prompt) {
    if (lines == null) {
      lines = LineReaderBuilder.builder()
          .terminal(reader.getTerminal())
          .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
          .build();
    }
    return readOrNull(lines, prompt);
  }

  /** What is typed, null for Ctrl-D; raises KeyboardInterrupt. Other threads run meanwhile. */
  private String readOrNull(LineReader source, String prompt) {
    ThreadState thread = ThreadState.current();
    String typed;
    thread.beginWaiting();
    try {
      typed = source.readLine(prompt);
    } catch (UserInterruptException e) {
      typed = INTERRUPTED;
    } catch (EndOfFileException e) {
      typed = null;
    } catch (IOError e) {
      typed = afterFailure(e);
    } finally {
      thread.endWaiting();
    }
    if (typed == INTERRUPTED) {
      throw Errors.of(ExceptionTypes.KEYBOARD_INTERRUPT, null);
    }
    failed = false;
    return typed;
  }

  /** Ctrl-C may hit a command that JLine sets the terminal with; when that fails again, something else is wrong. */
  private String afterFailure(IOError e) {
    if (failed) {
      throw e;
    }
    failed = true;
    return INTERRUPTED;
  }

  @Override
  public boolean endsInterruptedLine() {
    return true;
  }

  private String nextStatement() {
    if (pasted.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(pasted.removeFirst());
    while (!pasted.isEmpty() && (TypedLines.needMore(text.toString()) || goesOn(pasted.getFirst()))) {
      text.append('\n').append(pasted.removeFirst());
    }
    return text.toString();
  }

  private static boolean goesOn(String line) {
    return line.startsWith(" ") || line.startsWith("\t");
  }

  private String styled(String prompt) {
    if (!colored) {
      return prompt;
    }
    AttributedStyle style = AttributedStyle.BOLD.foreground(AttributedStyle.MAGENTA);
    return new AttributedStringBuilder().styled(style, prompt).toAnsi(reader.getTerminal());
  }
}
