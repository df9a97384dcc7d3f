package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prompt at a real pseudo-terminal, which the command {@code script} of Linux makes. */
class TerminalTest {
  private static final Path LAUNCHER = Example.ROOT.resolveSibling("minipy");
  private static final int SECONDS = 60;
  private static final String CTRL_D = "\004";

  @TempDir
  private Path folder;

  @BeforeAll
  static void isPossible() {
    Path built = Example.ROOT.resolveSibling("interpreter/target/minipy/lib/minipy-interpreter.jar");
    Assumptions.assumeTrue(Files.exists(built), "MiniPy is not packaged");
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "there is no command script");
  }

  private record Finished(int status, String shown) {}

  /** Types each of {@code lines} once a prompt has appeared; returns what the terminal showed. */
  private Finished type(Map<String, String> environment, String options, String... lines) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("/usr/bin/script", "-qefc", "'" + LAUNCHER + "' " + options, "/dev/null");
    builder.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
    builder.environment().putAll(Map.of("TERM", "xterm-256color", "JAVA_HOME", System.getProperty("java.home"),
        "PYTHON_HISTORY", folder.resolve("history").toString()));
    builder.environment().remove("NO_COLOR");
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    StringBuilder shown = new StringBuilder();
    try (InputStream out = process.getInputStream(); OutputStream in = process.getOutputStream()) {
      byte[] chunk = new byte[4096];
      int next = 0;
      int seen = 0;
      for (int n = out.read(chunk); n >= 0; n = out.read(chunk)) {
        shown.append(new String(chunk, 0, n, StandardCharsets.UTF_8));
        int prompt = shown.indexOf(">>> ", seen);
        if (prompt >= 0 && next < lines.length) {
          seen = prompt + 1;
          in.write(lines[next++].getBytes(StandardCharsets.UTF_8));
          in.flush();
        }
      }
    }
    assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "it goes on");
    return new Finished(process.exitValue(), shown.toString());
  }

  private static void assertShows(Finished finished, String text) {
    assertTrue(finished.shown().contains(text), "no " + text + " in: " + finished.shown());
  }

  @Test
  void showsValuesAndKeepsTheLastOne() throws Exception {
    Finished done = type(Map.of(), "-q", "x = 20\r", "x + 1\r", "print('twice', _ * 2)\r", "raise SystemExit(7)\r");
    assertShows(done, "\n21\r\n");
    assertShows(done, "\ntwice 42\r\n");
    assertEquals(7, done.status());
  }

  @Test
  void editsABlockAsOne() throws Exception {
    Finished done = type(Map.of(), "-q", "def f(n):\rreturn n * 2\r\r", "f(21)\r", CTRL_D);
    assertShows(done, "\n42\r\n");
    assertEquals(0, done.status());
  }

  @Test
  void coloursTracebacks() throws Exception {
    assertShows(type(Map.of(), "-q", "1/0\r", CTRL_D), "\033[1;35mZeroDivisionError\033[0m: division by zero");
  }

  @Test
  void doesWithoutColours() throws Exception {
    Finished done = type(Map.of("NO_COLOR", "1"), "-q", "1/0\r", CTRL_D);
    assertShows(done, "\nZeroDivisionError: division by zero\r\n");
  }

  @Test
  void remembersTheHistoryOfAnotherSession() throws Exception {
    type(Map.of(), "-q", "print('re' + 'called')\r", CTRL_D);
    assertShows(type(Map.of(), "-q", "\033[A\r", CTRL_D), "\nrecalled\r\n");
  }

  @Test
  void goesOnAfterAProgramThatAsksForIt() throws Exception {
    Finished done = type(Map.of(), "-q -c 'import os; os.environ[\"PYTHONINSPECT\"] = \"1\"; v = 6'",
        "v * 7\r", CTRL_D);
    assertShows(done, "\n42\r\n");
  }
}
