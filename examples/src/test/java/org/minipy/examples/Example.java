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

/**
 * A program of this module that has a recording: a script, or what is typed at the prompt, whose recording has both
 * output streams in one.
 */
record Example(Path program) {
  /** The folder {@code examples}. */
  static final Path ROOT = Path.of("").toAbsolutePath();

  private static final String TYPED = ".typed";
  private static final int PATIENCE_MILLIS = 2000;

  /** Every program with a recording, sorted by name. */
  static List<Example> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(Example::hasRecording).sorted().map(Example::new).toList();
    }
  }

  private static boolean hasRecording(Path file) {
    String path = file.toString();
    String script = path.endsWith(".py") ? path.substring(0, path.length() - ".py".length()) : null;
    return (script != null || path.endsWith(TYPED)) && Files.exists(Path.of((script != null ? script : path) + ".out"));
  }

  private boolean isTyped() {
    return program.toString().endsWith(TYPED);
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
        + (isTyped() ? "-i -q <" : "") + program.getFileName() + (isTyped() ? " 2>&1)" : ")");
  }

  /** Runs the program on an interpreter of its own; fails when that takes longer than {@code seconds}. */
  Recording run(List<String> options, int seconds) throws IOException, InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] input = isTyped() ? Files.readAllBytes(program) : new byte[0];
    StandardStreams streams = StandardStreams.of(new ByteArrayInputStream(input), out, isTyped() ? out : err);
    List<String> args = new ArrayList<>(options);
    if (isTyped()) {
      args.addAll(List.of("-i", "-q"));
    } else {
      args.add(program.getFileName().toString());
    }
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
