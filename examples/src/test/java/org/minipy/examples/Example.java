package org.minipy.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.minipy.interpreter.cli.Invocation;
import org.minipy.runtime.host.StandardStreams;

/** A program of this module that has a recording. */
record Example(Path program) {
  /** The folder {@code examples}. */
  static final Path ROOT = Path.of("").toAbsolutePath();

  private static final int PATIENCE_MILLIS = 2000;

  /** Every program with a recording, sorted by name. */
  static List<Example> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(Example::hasRecording).sorted().map(Example::new).toList();
    }
  }

  private static boolean hasRecording(Path file) {
    String path = file.toString();
    return path.endsWith(".py") && Files.exists(Path.of(path.substring(0, path.length() - 3) + ".out"));
  }

  /** The program's path below {@code examples}. */
  String name() {
    return ROOT.relativize(program).toString();
  }

  /** A shell command that runs the program as it was recorded. */
  String command(List<String> options) {
    Path folder = program.getParent();
    String minipy = folder.relativize(ROOT.resolveSibling("minipy")).toString();
    String given = options.isEmpty() ? "" : String.join(" ", options) + " ";
    return "(cd examples/" + ROOT.relativize(folder) + " && PYTHONHASHSEED=0 " + minipy + " " + given
        + program.getFileName() + ")";
  }

  /** Runs the program on an interpreter of its own; fails when that takes longer than {@code seconds}. */
  Recording run(List<String> options, int seconds) throws InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    StandardStreams streams = StandardStreams.of(new ByteArrayInputStream(new byte[0]), out, err);
    List<String> args = new ArrayList<>(options);
    args.add(program.getFileName().toString());
    Invocation invocation = new Invocation(streams, program.getParent().toString(), args.toArray(new String[0]));
    invocation.start();
    if (!invocation.await(seconds * 1000L)) {
      stop(invocation);
      return new Recording("", "runs longer than " + seconds + " seconds", Invocation.INTERNAL_ERROR);
    }
    return new Recording(out.toString(StandardCharsets.ISO_8859_1), err.toString(StandardCharsets.ISO_8859_1),
        invocation.status()).relativeTo(program.getParent());
  }

  private static void stop(Invocation invocation) throws InterruptedException {
    for (int waited = 0; waited < PATIENCE_MILLIS && !invocation.await(100); waited += 100) {
      invocation.interrupt();
    }
  }
}
