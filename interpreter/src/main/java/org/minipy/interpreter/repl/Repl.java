package org.minipy.interpreter.repl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.minipy.interpreter.host.MiniPy;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.StandardStreams;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;

/**
 * The interactive loop: reads a statement, runs it, shows what went wrong, until the input or the program ends. Each
 * statement is a compilation unit of its own, as in CPython: equal constants of two statements are two objects. The
 * loop itself holds no reference; {@code sys.displayhook} keeps the last value in {@code builtins._}.
 */
public final class Repl {
  /** The file name of what is typed. */
  public static final String FILE_NAME = "<stdin>";

  private static final PyStr PROMPT = PyStr.intern("ps1");
  private static final PyStr CONTINUATION = PyStr.intern("ps2");

  private final MiniPy interpreter;
  private final Session session;
  private final StatementSource source;
  private final MemoryCommands commands;

  /**
   * A loop that reads what stands on the standard input of {@code interpreter}, and runs it in {@code session}. When
   * input and output are terminals, lines are edited there; when input is one, it may hold commands beside Python.
   *
   * @param program reports what the main program holds
   */
  public Repl(MiniPy interpreter, Session session, HeapAudit.Roots program) {
    this.interpreter = interpreter;
    this.session = session;
    StandardStreams streams = interpreter.streams();
    commands = streams.inIsTerminal() ? new MemoryCommands(interpreter, session, program) : null;
    source = streams.inIsTerminal() && streams.outIsTerminal()
        ? TerminalInput.open(interpreter, System.getenv())
        : new PlainInput(streams.in(), streams.err(), interpreter.settings().unbuffered);
  }

  /** The lines that greet the user. */
  public static void greet(MiniPy interpreter, String version) {
    write(interpreter, "Python " + version + " on linux\n"
        + "Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n");
  }

  /** Runs until the end of the input; returns the exit status. */
  public int run() {
    setDefault(PROMPT, ">>> ");
    setDefault(CONTINUATION, "... ");
    int status = Session.GOES_ON;
    while (status == Session.GOES_ON) {
      status = step();
    }
    return status;
  }

  /** Reads and runs one statement; Ctrl-C at the prompt only makes the loop forget what was typed. */
  private int step() {
    try {
      Typed statement = source.nextOrNull(text(PROMPT), text(CONTINUATION));
      if (statement == null) {
        return 0;
      }
      return commands != null && MemoryCommands.isCommand(statement) ? commands.run(statement) : session.run(statement);
    } catch (PyException e) {
      e.discard();
      write(interpreter, source.endsInterruptedLine() ? "KeyboardInterrupt\n" : "\nKeyboardInterrupt\n");
      return Session.GOES_ON;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void setDefault(PyStr name, String prompt) {
    PyDict sys = interpreter.sysDict();
    if (sys.getBorrowed(name) == null) {
      sys.putSteal(Refs.newRef(name), PyStr.of(prompt));
    }
  }

  /** The text of a prompt, which may be any object; empty when it is missing or has no text. */
  private String text(PyStr name) {
    PyObject prompt = interpreter.sysDict().getBorrowed(name);
    if (prompt == null) {
      return "";
    }
    Refs.incref(prompt);
    try {
      return Text.strText(prompt);
    } catch (PyException e) {
      e.discard();
      return "";
    } finally {
      Refs.decref(prompt);
    }
  }

  private static void write(MiniPy interpreter, String text) {
    try {
      interpreter.streams().err().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
