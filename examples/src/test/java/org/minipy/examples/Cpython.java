package org.minipy.examples;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** CPython 3.12, where {@code python3.12} is installed. */
final class Cpython {
  private Cpython() {}

  record Finished(int status, String output) {}

  static boolean isInstalled() throws InterruptedException {
    try {
      Finished version = run("-c", "import sys; print(sys.implementation.name, *sys.version_info[:2])");
      return version.status() == 0 && version.output().strip().equals("cpython 3 12");
    } catch (IOException e) {
      return false;
    }
  }

  /** Runs it with these arguments, the hash seed 0 and an empty stdin. */
  static Finished run(String... args) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("python3.12");
    builder.command().addAll(List.of(args));
    builder.redirectErrorStream(true).redirectInput(new File("/dev/null"));
    builder.environment().put("PYTHONHASHSEED", "0");
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
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
