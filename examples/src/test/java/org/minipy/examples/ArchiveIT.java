package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive that the build makes, unpacked where its path has a blank, in folders that nobody can write to. Runs when
 * it is made, after the other tests.
 */
class ArchiveIT {
  @TempDir
  private static Path folder;

  private static Path home;

  private record Finished(int status, String out, String err) {}

  @BeforeAll
  static void unpack() throws Exception {
    Path place = Files.createDirectory(folder.resolve("a place"));
    Path archive = onlyFile(Path.of("target"), ".tar.gz");
    assertEquals(new Finished(0, "", ""), run(place, "", "tar", "xzf", archive.toAbsolutePath().toString()));
    home = onlyFile(place, "");
    allowWriting(false);
  }

  @AfterAll
  static void allowDeleting() throws IOException {
    allowWriting(true);
  }

  private static Path onlyFile(Path where, String end) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(end)).toList();
      assertEquals(1, found.size(), found.toString());
      return found.getFirst();
    }
  }

  private static void allowWriting(boolean on) throws IOException {
    List<Path> folders;
    try (Stream<Path> files = Files.walk(home)) {
      folders = files.filter(Files::isDirectory).toList();
    }
    for (Path each : folders) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(each);
      if (on) {
        permissions.add(PosixFilePermission.OWNER_WRITE);
      } else {
        permissions.remove(PosixFilePermission.OWNER_WRITE);
      }
      Files.setPosixFilePermissions(each, permissions);
    }
  }

  private static Finished run(Path directory, String javaOptions, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().retainAll(List.of("HOME", "LANG"));
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MINIPY_JAVA_OPTIONS", javaOptions);
    Path err = folder.resolve("stderr");
    Process process = builder.redirectInput(new File("/dev/null")).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Finished(process.waitFor(), out, Files.readString(err));
  }

  @Test
  void runsAProgramThroughALinkFromAnotherFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("minipy"), home.resolve("bin/minipy"));
    String program = home.resolve("examples/cycle.py").toString();
    Finished done = run(folder, "", link.toString(), program);
    assertEquals(0, done.status, done.err);
    assertTrue(done.out.endsWith("objects found by gc.collect(): 2\n"), done.out);
    Files.delete(link);
  }

  @Test
  void startsFromTheCache() throws Exception {
    Finished done = run(folder, "-Xlog:class+load", home.resolve("bin/minipy").toString(), "-c", "import weakref");
    List<String> notCached = new ArrayList<>();
    int own = 0;
    for (String line : done.out.lines().filter(each -> each.contains("org.minipy")).toList()) {
      own++;
      if (!line.contains("shared objects file")) {
        notCached.add(line);
      }
    }
    assertTrue(own > 100 && notCached.size() < 10, own + " classes; not in the cache: " + notCached);
  }

  @Test
  void hasReadmeAndLicense() {
    assertTrue(Files.exists(home.resolve("README.md")) && Files.exists(home.resolve("LICENSE")));
  }
}
