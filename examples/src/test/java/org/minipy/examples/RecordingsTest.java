package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Where CPython 3.12 is installed, checks that it still prints what was recorded. */
class RecordingsTest {
  @Test
  void cpythonPrintsWhatWasRecorded() throws Exception {
    Assumptions.assumeTrue(isCpython312(), "there is no python3.12 here");
    String output = python(Example.ROOT.resolve("record.py").toString(), "--check").output();
    String[] lines = output.split("\n");
    System.out.println("Recordings checked with python3.12: " + lines[lines.length - 1]);
    assertEquals(1, lines.length, output);
  }

  private static boolean isCpython312() throws InterruptedException {
    try {
      Finished version = python("-c", "import sys; print(sys.implementation.name, *sys.version_info[:2])");
      return version.status() == 0 && version.output().strip().equals("cpython 3 12");
    } catch (IOException e) {
      return false;
    }
  }

  private record Finished(int status, String output) {}

  private static Finished python(String... args) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("python3.12");
    builder.command().addAll(List.of(args));
    builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
    Path versions = Path.of(System.getProperty("user.home"), ".pyenv/versions/3.12.1");
    if (Files.isDirectory(versions)) {
      builder.environment().put("PYENV_VERSION", "3.12.1");
    }
    Process process = builder.start();
    try (InputStream output = process.getInputStream()) {
      String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      return new Finished(process.waitFor(), text);
    }
  }
}
