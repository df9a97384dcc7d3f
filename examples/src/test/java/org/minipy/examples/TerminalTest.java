package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prompt at a real pseudo-terminal. */
class TerminalTest {
  private static final Path LAUNCHER = Example.ROOT.resolveSibling("minipy");
  private static final String ENTER = "\r";
  private static final String CTRL_C = "\003";
  private static final String CTRL_D = "\004";
  private static final String CTRL_R = "\022";
  private static final String BACKSPACE = "\177";
  private static final String UP = "\033[A";

  @TempDir
  private Path folder;

  @BeforeAll
  static void isPossible() {
    Path built = Example.ROOT.resolveSibling("interpreter/target/minipy/lib/minipy-interpreter.jar");
    Assumptions.assumeTrue(Files.exists(built), "MiniPy is not packaged");
    Assumptions.assumeTrue(PseudoTerminal.isPossible(), "there is no setsid");
  }

  private PseudoTerminal start(Map<String, String> more, String... options) throws Exception {
    Map<String, String> environment = new HashMap<>(Map.of("PATH", "/usr/bin:/bin", "TERM", "xterm-256color",
        "JAVA_HOME", System.getProperty("java.home"), "HOME", folder.toString(), "LANG", "C.UTF-8",
        "PYTHON_HISTORY", folder.resolve("history").toString()));
    environment.putAll(more);
    String[] command = new String[options.length + 1];
    command[0] = LAUNCHER.toString();
    System.arraycopy(options, 0, command, 1, options.length);
    return PseudoTerminal.start(folder, environment, command);
  }

  /** A session that has shown its first prompt. */
  private PseudoTerminal started(String... variable) throws Exception {
    PseudoTerminal terminal = start(variable.length == 0 ? Map.of() : Map.of(variable[0], variable[1]), "-q");
    terminal.awaitLast(">>>");
    return terminal;
  }

  /** Types {@code line} and waits for the next prompt. */
  private static void enter(PseudoTerminal terminal, String line) throws Exception {
    terminal.type(line + ENTER);
    terminal.awaitWritten("\r\n");
    terminal.awaitLast(">>>");
  }

  @Test
  void greetsAndShowsValues() throws Exception {
    try (PseudoTerminal terminal = start(Map.of())) {
      terminal.awaitLast("Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.", ">>>");
      assertTrue(terminal.screen().startsWith("Python 3.12."), terminal.screen());
      terminal.type("6 * 7" + ENTER);
      terminal.awaitLast(">>> 6 * 7", "42", ">>>");
      terminal.type("_ + 1" + ENTER);
      terminal.awaitLast(">>> _ + 1", "43", ">>>");
      terminal.type(CTRL_D);
      assertEquals(0, terminal.status());
    }
  }

  @Test
  void coloursWhatIsTyped() throws Exception {
    try (PseudoTerminal terminal = started()) {
      terminal.type("def f(): return 'text'");
      terminal.awaitWritten("'text'");
      terminal.awaitLast(">>> def f(): return 'text'");
      terminal.type(CTRL_C);
    }
  }

  @Test
  void completesNamesAndAttributesWithoutRunningAnything() throws Exception {
    try (PseudoTerminal terminal = started()) {
      enter(terminal, "class Thing: length = property(lambda self: print('ran')); __getattr__ = print" + ENTER);
      enter(terminal, "alphabet = Thing()");
      terminal.type("alph\t");
      terminal.awaitLast(">>> alphabet");
      terminal.type(".len\t");
      terminal.awaitLast(">>> alphabet.length");
      terminal.type(ENTER);
      terminal.awaitLast(">>> alphabet.length", "ran", ">>>");
      terminal.type("nonl\t");
      terminal.awaitLast(">>> nonlocal");
      terminal.type(CTRL_C);
      terminal.awaitLast("KeyboardInterrupt", ">>>");
      terminal.type("alphabet.length.re\t = 1" + CTRL_C);
      terminal.awaitLast("KeyboardInterrupt", ">>>");
      assertEquals(1, terminal.screen().split("\nran\n", -1).length - 1);
    }
  }

  @Test
  void completesModulesAndPaths() throws Exception {
    Files.writeString(folder.resolve("some notes.txt"), "written there");
    Files.writeString(folder.resolve("my_module.py"), "");
    try (PseudoTerminal terminal = started()) {
      terminal.type("import textw\t");
      terminal.awaitLast(">>> import textwrap");
      terminal.type(", my_mo\t");
      terminal.awaitLast(">>> import textwrap, my_module");
      terminal.type(CTRL_C);
      terminal.awaitLast("KeyboardInterrupt", ">>>");
      terminal.type("open('some\t");
      terminal.awaitLast(">>> open('some notes.txt");
      terminal.type("').read()" + ENTER);
      terminal.awaitLast("'written there'", ">>>");
    }
  }

  @Test
  void editsAndRecallsABlockAsOne() throws Exception {
    try (PseudoTerminal terminal = started()) {
      terminal.type("def f(n):" + ENTER + "return n * 2" + ENTER + ENTER);
      terminal.awaitLast(">>> def f(n):", "...     return n * 2", "...", ">>>");
      terminal.type(UP);
      terminal.awaitLast(">>> def f(n):", "...     return n * 2", "...", ">>> def f(n):", "...     return n * 2");
      terminal.type(BACKSPACE + "3" + ENTER + ENTER);
      terminal.awaitLast(">>> def f(n):", "...     return n * 3", "...", ">>>");
      enter(terminal, "f(5)");
      terminal.awaitLast(">>> f(5)", "15", ">>>");
    }
  }

  @Test
  void indentsAndDedents() throws Exception {
    try (PseudoTerminal terminal = started()) {
      terminal.type("for i in range(3):" + ENTER + "if i:" + ENTER + "print(i)" + ENTER + BACKSPACE + "else:" + ENTER
          + "continue" + ENTER + "print('end')" + ENTER + BACKSPACE + ENTER);
      terminal.awaitLast(">>> for i in range(3):", "...     if i:", "...         print(i)", "...     else:",
          "...         continue", "...     print('end')", "...", "1", "end", "2", "end", ">>>");
    }
  }

  @Test
  void takesWhatIsPastedAsItIs() throws Exception {
    try (PseudoTerminal terminal = started()) {
      terminal.awaitPasteMode();
      terminal.type("\033[200~for i in range(2):\n    if i:\n        print('one')\n\nprint('after')\033[201~");
      terminal.awaitLast(">>> for i in range(2):", "...     if i:", "...         print('one')", "...",
          "... print('after')");
      terminal.type(ENTER);
      terminal.awaitLast("one", "after", ">>>");
    }
  }

  @Test
  void keepsAHistoryThatCanBeSearched() throws Exception {
    try (PseudoTerminal terminal = started()) {
      enter(terminal, "print('first' + 'one')");
      enter(terminal, "print('second' + 'one')");
      terminal.type("def f():" + ENTER + "return 'block'" + ENTER + ENTER);
      terminal.awaitLast(">>> def f():", "...     return 'block'", "...", ">>>");
      terminal.type(CTRL_D);
      assertEquals(0, terminal.status());
    }
    assertTrue(Files.exists(folder.resolve("history")));
    try (PseudoTerminal terminal = started()) {
      terminal.type(UP);
      terminal.awaitLast(">>> def f():", "...     return 'block'");
      terminal.type(CTRL_C);
      terminal.awaitLast("KeyboardInterrupt", ">>>");
      terminal.type(CTRL_R + "first");
      terminal.awaitShown("print('first' + 'one')");
      terminal.type(ENTER);
      terminal.awaitLast("firstone", ">>>");
    }
  }

  @Test
  void forgetsALineAtCtrlC() throws Exception {
    try (PseudoTerminal terminal = started()) {
      terminal.type("raise SystemExit(5)");
      terminal.awaitLast(">>> raise SystemExit(5)");
      terminal.type(CTRL_C);
      terminal.awaitLast(">>> raise SystemExit(5)", "KeyboardInterrupt", ">>>");
      terminal.type(CTRL_D);
      assertEquals(0, terminal.status());
    }
  }

  @Test
  void interruptsWhatRunsAtCtrlC() throws Exception {
    try (PseudoTerminal terminal = started()) {
      terminal.type("print('begun')" + "; [0 for i in iter(int, 1)]" + ENTER);
      terminal.awaitWritten("begun\r\n");
      terminal.type(CTRL_C);
      terminal.awaitLast("KeyboardInterrupt", ">>>");
      terminal.type("import time; print('begun'); time.sleep(1000)" + ENTER);
      terminal.awaitWritten("begun\r\n");
      terminal.type(CTRL_C);
      terminal.awaitLast("KeyboardInterrupt", ">>>");
      terminal.type("input('name? ')" + ENTER);
      terminal.awaitLast("name?");
      terminal.type(CTRL_C);
      terminal.awaitLast("KeyboardInterrupt", ">>>");
      enter(terminal, "1 + 1");
      terminal.awaitLast(">>> 1 + 1", "2", ">>>");
    }
  }

  @Test
  void letsOtherThreadsRunMeanwhile() throws Exception {
    try (PseudoTerminal terminal = started()) {
      enter(terminal, "import threading, time");
      enter(terminal, "threading.Thread(target=lambda: [time.sleep(0.3), print('from a ' + 'thread')]).start()");
      terminal.awaitWritten("from a thread\r\n");
      terminal.type("1 + 1" + ENTER);
      terminal.awaitWritten("2\r\n");
    }
  }

  @Test
  void clearsTheScreenAtCtrlL() throws Exception {
    try (PseudoTerminal terminal = started()) {
      enter(terminal, "1 + 1");
      terminal.type("2 + 2\014");
      terminal.awaitScreen(">>> 2 + 2");
      terminal.type(ENTER);
      terminal.awaitScreen(">>> 2 + 2\n4\n>>>");
    }
  }

  @Test
  void readsWithInput() throws Exception {
    try (PseudoTerminal terminal = started()) {
      terminal.type("name = input('name? ')" + ENTER);
      terminal.awaitLast("name?");
      terminal.type("Guido" + ENTER);
      terminal.awaitLast("name? Guido", ">>>");
      enter(terminal, "name");
      terminal.awaitLast(">>> name", "'Guido'", ">>>");
      terminal.type("input('more? ')" + ENTER);
      terminal.awaitLast("more?");
      terminal.type(CTRL_D);
      terminal.awaitLast("EOFError", ">>>");
    }
  }

  @Test
  void leavesWithExitOrQuit() throws Exception {
    try (PseudoTerminal terminal = started()) {
      enter(terminal, "exit");
      terminal.awaitLast(">>> exit", "Use exit() or Ctrl-D (i.e. EOF) to exit", ">>>");
      enter(terminal, "quit.name, quit.eof");
      terminal.awaitLast("('quit', 'Ctrl-D (i.e. EOF)')", ">>>");
      terminal.type("exit(3)" + ENTER);
      assertEquals(3, terminal.status());
    }
    try (PseudoTerminal terminal = started()) {
      terminal.type("quit('for now')" + ENTER);
      terminal.awaitWritten("for now\r\n");
      assertEquals(1, terminal.status());
    }
  }

  @Test
  void asksForNamesToHelpWith() throws Exception {
    try (PseudoTerminal terminal = started()) {
      terminal.type("help()" + ENTER);
      terminal.awaitLast("help>");
      terminal.type("lambda" + ENTER);
      terminal.awaitShown("'lambda' is a keyword");
      terminal.awaitLast("help>");
      terminal.type("q" + ENTER);
      terminal.awaitShown("You have left help.");
      terminal.awaitLast(">>>");
    }
  }

  @Test
  void showsHelpInPages() throws Exception {
    try (PseudoTerminal terminal = started("PAGER", "cat; echo That is all.")) {
      enter(terminal, "def f(a, b=1): 'What f is for.'" + ENTER);
      enter(terminal, "help(f)");
      terminal.awaitLast("f(a, b=1)", "    What f is for.", "That is all.", "", ">>>");
    }
    try (PseudoTerminal terminal = started("PATH", "/nowhere")) {
      terminal.type("help(dict)" + ENTER);
      terminal.awaitShown("-- more: ");
      terminal.type("q" + ENTER);
      terminal.awaitLast(">>>");
    }
  }

  @Test
  void coloursErrorsAndPrompts() throws Exception {
    try (PseudoTerminal terminal = start(Map.of(), "-q")) {
      terminal.awaitWritten("\033[35;1m>>> \033[0m");
      terminal.type("1/0" + ENTER);
      terminal.awaitWritten("\033[1;35mZeroDivisionError\033[0m: ");
      terminal.awaitLast("ZeroDivisionError: division by zero", ">>>");
    }
  }

  @Test
  void doesWithoutColours() throws Exception {
    try (PseudoTerminal terminal = started("NO_COLOR", "1")) {
      terminal.type("def f(): return 1/0" + ENTER + ENTER + "f()" + ENTER);
      terminal.awaitLast("ZeroDivisionError: division by zero", ">>>");
      assertFalse(
          Pattern.compile("\033\\[[0-9;]*[1-9][0-9;]*m").matcher(terminal.written()).find(), terminal.written());
    }
  }

  @Test
  void runsTheStartUpFile() throws Exception {
    Path file = Files.writeString(folder.resolve("begin.py"), "print('good day'); import sys; sys.ps1 = 'py> '; v = 8");
    try (PseudoTerminal terminal = start(Map.of("PYTHONSTARTUP", file.toString()), "-q")) {
      terminal.awaitLast("good day", "py>");
      terminal.type("v * 2" + ENTER);
      terminal.awaitLast("py> v * 2", "16", "py>");
    }
  }

  @Test
  void goesOnAfterAProgram() throws Exception {
    try (PseudoTerminal terminal = start(Map.of(), "-q", "-i", "-c", "v = 6; 1/0")) {
      terminal.awaitLast("ZeroDivisionError: division by zero", ">>>");
      terminal.type("v" + ENTER);
      terminal.awaitLast(">>> v", "6", ">>>");
    }
    try (PseudoTerminal terminal = start(Map.of(), "-c", "import os; os.environ['PYTHONINSPECT'] = '1'; v = 6")) {
      terminal.awaitLast(">>>");
      terminal.type("v * 7" + ENTER);
      terminal.awaitLast(">>> v * 7", "42", ">>>");
    }
  }

  @Test
  void namesHoldersAndWhyAnObjectLives() throws Exception {
    try (PseudoTerminal terminal = started()) {
      enter(terminal, "a = []");
      enter(terminal, "b = {'k': a}");
      enter(terminal, "%refs a");
      terminal.awaitLast(">>> %refs a", "list#1: 2 references", "  dict#1['k']", "  name a in module __main__", ">>>");
      enter(terminal, "a");
      enter(terminal, "%refs a");
      terminal.awaitLast("list#1: 3 references", "  dict#1['k']", "  name _ in module builtins",
          "  name a in module __main__", ">>>");
      enter(terminal, "import builtins; del a, builtins._");
      enter(terminal, "b['k'].append(b)");
      enter(terminal, "%why b");
      terminal.awaitLast(">>> %why b", "the main program", "  -> module __main__.__dict__",
          "  -> name b in module __main__", "  -> dict#1", ">>>");
      enter(terminal, "x = None");
      enter(terminal, "%refs x");
      terminal.awaitShown(": immortal");
    }
  }

  @Test
  void showsCollectionsHeapAndTimes() throws Exception {
    try (PseudoTerminal terminal = started()) {
      enter(terminal, "a = []; a.append(a); del a");
      enter(terminal, "%gc");
      terminal.awaitShown("list#1");
      terminal.type("%time print('timed')" + ENTER);
      terminal.awaitWritten("timed\r\n");
      terminal.awaitWritten(" ms\r\n");
      enter(terminal, "%heap");
      terminal.awaitShown("dict");
      enter(terminal, "%help");
      terminal.awaitShown("The prompt itself holds only _");
      enter(terminal, "%nothing");
      terminal.awaitLast("There is no command %nothing; %help lists them.", ">>>");
    }
  }
}
