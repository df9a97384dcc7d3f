package org.minipy.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.minipy.interpreter.cli.Invocation;

/** What a program wrote to stdout and stderr, and its exit status. Texts hold one char for each byte. */
record Recording(String out, String err, int status) {
  private static final int LINES_SHOWN = 4;

  /** What {@code examples/record.py} recorded beside {@code program}. */
  static Recording beside(Path program) throws IOException {
    String name = program.getFileName().toString();
    String stem = name.endsWith(".py") ? name.substring(0, name.length() - ".py".length()) : name;
    String status = read(program.resolveSibling(stem + ".status")).strip();
    return new Recording(read(program.resolveSibling(stem + ".out")), read(program.resolveSibling(stem + ".err")),
        status.isEmpty() ? 0 : Integer.parseInt(status));
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
  }

  /** This recording with {@code folder} taken out of what was printed, as recordings are stored. */
  Recording relativeTo(Path folder) {
    return new Recording(relative(out, folder), relative(err, folder), status);
  }

  private static String relative(String text, Path folder) {
    String name = new String(folder.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return text.replace(name + "/", "").replace(name, ".");
  }

  /** How {@code actual} differs from this recording, in a few lines; empty when it does not. */
  String difference(Recording actual) {
    StringBuilder text = new StringBuilder();
    addDifference(text, "stdout", out, actual.out);
    addDifference(text, "stderr", err, actual.err);
    if (status != actual.status) {
      text.append("status: - ").append(status).append(" + ").append(actual.status).append('\n');
    }
    return text.toString();
  }

  private static void addDifference(StringBuilder text, String name, String wanted, String got) {
    if (wanted.equals(got)) {
      return;
    }
    List<String> before = List.of(wanted.split("\n", -1));
    List<String> after = List.of(got.split("\n", -1));
    int line = 0;
    while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
      line++;
    }
    text.append(name).append(", line ").append(line + 1).append(":\n");
    addLines(text, " - ", before, line);
    addLines(text, " + ", after, line);
  }

  private static void addLines(StringBuilder text, String mark, List<String> lines, int from) {
    for (int i = from; i < lines.size() && i < from + LINES_SHOWN; i++) {
      byte[] bytes = lines.get(i).getBytes(StandardCharsets.ISO_8859_1);
      text.append(mark).append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
    }
  }

  /** Whether MiniPy itself failed, or did not come to an end. */
  boolean isInternalError() {
    return status == Invocation.INTERNAL_ERROR;
  }

  /** Why this run is not what was {@code wanted}, in one line. */
  String complaint(Recording wanted) {
    String text;
    if (err.equals(wanted.err)) {
      text = wanted.difference(this).replace("\n", " ");
    } else {
      List<String> lines = err.lines().toList();
      boolean internal = !lines.isEmpty() && lines.getFirst().startsWith("minipy: ") && lines.size() > 1;
      text = lines.isEmpty() ? "nothing on stderr" : internal ? lines.get(1) : lines.getLast();
    }
    text = text.strip().replaceAll("\\p{Cntrl}", "?");
    return text.length() > 120 ? text.substring(0, 120) : text;
  }
}
