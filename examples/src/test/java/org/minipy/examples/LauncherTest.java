package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code minipy} of the top folder, once it is built. */
class LauncherTest {
  private static final Path LAUNCHER = Example.ROOT.resolveSibling("minipy");
  private static final String OWN_JAVA = System.getProperty("java.home");

  @TempDir
  private Path folder;

  private record Finished(int status, String out, String err) {}

  @BeforeAll
  static void isBuilt() {
    Path built = Example.ROOT.resolveSibling("interpreter/target/minipy/lib/minipy-interpreter.jar");
    Assumptions.assumeTrue(Files.exists(built), "MiniPy is not packaged");
  }

  @AfterEach
  void deleteLinks() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path link : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  private Finished run(Path directory, Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().retainAll(List.of("HOME", "LANG"));
    builder.environment().putAll(environment);
    Path err = folder.resolve("stderr");
    builder.redirectInput(new File("/dev/null")).redirectError(err.toFile());
    Process process = builder.start();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new Finished(process.waitFor(), text, Files.readString(err));
    }
  }

  private static Map<String, String> environment() {
    return Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", OWN_JAVA);
  }

  private Path script(Path where, String text) throws IOException {
    return Files.writeString(where, text);
  }

  @Test
  void worksThroughLinksFromAnyFolderWithBlanksInNames() throws Exception {
    Path home = Files.createDirectories(folder.resolve("a folder/bin"));
    Files.createSymbolicLink(home.resolve("first"), LAUNCHER);
    Files.createSymbolicLink(home.resolve("the second"), Path.of("first"));
    script(home.resolve("my program.py"), "import sys; print(sys.argv)");
    Finished done = run(home.getParent(), environment(), "bin/the second", "bin/my program.py", "one two", "", "*");
    assertEquals(new Finished(0, "['bin/my program.py', 'one two', '', '*']\n", ""), done);
  }

  @Test
  void passesTheExitStatusOn() throws Exception {
    Finished done = run(folder, environment(), LAUNCHER.toString(), "-c", "raise SystemExit(7)");
    assertEquals(new Finished(7, "", ""), done);
  }

  @Test
  void knowsWhatWasClosedBefore() throws Exception {
    String program =
        "\"$0\" -c 'import sys; print(sys.stdin, sys.stdout is None, sys.stderr is None, file=sys.stderr or"
        + " sys.stdout); print(5)'";
    assertEquals(new Finished(0, "", "None True False\n"),
        run(folder, environment(), "/bin/sh", "-c", program + " <&- >&-", LAUNCHER.toString()));
    assertEquals(new Finished(0, "None False True\n5\n", ""),
        run(folder, environment(), "/bin/sh", "-c", program + " <&- 2>&-", LAUNCHER.toString()));
  }

  @Test
  void diesOfSignals() throws Exception {
    assertEquals(134, run(folder, environment(), "/bin/sh", "-c", "\"$0\" -c 'import os; os.abort()'; exit $?",
        LAUNCHER.toString()).status());
    assertEquals(new Finished(143, "", ""), run(folder, environment(), "/bin/sh", "-c",
        "\"$0\" -c 'import os, signal; os.kill(os.getpid(), signal.SIGTERM)' 2>/dev/null; exit $?",
        LAUNCHER.toString()));
  }

  @Test
  void isFoundOnThePath() throws Exception {
    Map<String, String> onPath = Map.of("PATH", LAUNCHER.getParent() + ":/usr/bin:/bin", "JAVA_HOME", OWN_JAVA);
    Finished done = run(folder, onPath, "/bin/sh", "-c", "minipy -c 'print(1)'");
    assertEquals(new Finished(0, "1\n", ""), done);
  }

  @Test
  void findsJavaOnThePath() throws Exception {
    List<String> places = new ArrayList<>(List.of(OWN_JAVA + "/bin", "/usr/bin", "/bin"));
    Finished done = run(folder, Map.of("PATH", String.join(":", places)), LAUNCHER.toString(), "-c", "print(2)");
    assertEquals(new Finished(0, "2\n", ""), done);
  }

  @Test
  void passesOverAnOldJava() throws Exception {
    Path old = Files.createDirectories(folder.resolve("old/bin")).getParent();
    script(old.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"1.8.0_292\"\n");
    Files.createSymbolicLink(old.resolve("bin/java"), Path.of("/bin/false"));
    Map<String, String> both = Map.of("PATH", OWN_JAVA + "/bin:/usr/bin:/bin", "JAVA_HOME", old.toString());
    assertEquals(new Finished(0, "3\n", ""), run(folder, both, LAUNCHER.toString(), "-c", "print(3)"));
  }

  @Test
  void startsFromTheCache() throws Exception {
    Map<String, String> log = Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", OWN_JAVA,
        "MINIPY_JAVA_OPTIONS", "-Xlog:class+load");
    Finished done = run(folder, log, LAUNCHER.toString(), "-c", "pass");
    List<String> own = done.out().lines().filter(line -> line.contains("org.minipy")).toList();
    List<String> notCached = own.stream().filter(line -> !line.contains("shared objects file")).toList();
    assertTrue(own.size() > 100 && notCached.size() < 10, "not in the cache: " + notCached);
  }
}
