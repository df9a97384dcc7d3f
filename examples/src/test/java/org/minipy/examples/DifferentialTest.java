package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.minipy.interpreter.cli.Invocation;
import org.minipy.runtime.host.StandardStreams;

/**
 * Where CPython 3.12 is installed, runs random statements ({@code examples/differential}) on it and on MiniPy: the
 * results and the errors must be the same, but for the statements listed as known. The system properties
 * {@code minipy.differential.seed} and {@code minipy.differential.count} choose which and how many.
 */
class DifferentialTest {
  private static final Path FOLDER = Example.ROOT.resolve("differential");
  private static final int SLICE = 20_000;
  private static final int SLICE_SECONDS = 300;
  private static final int SHOWN = 20;

  @Test
  void randomStatementsGiveWhatCpythonGives() throws Exception {
    Assumptions.assumeTrue(Cpython.isInstalled(), "there is no python3.12 here");
    int seed = Integer.getInteger("minipy.differential.seed", 1);
    int count = Integer.getInteger("minipy.differential.count", 3000);
    Set<String> known = new HashSet<>(Files.readAllLines(FOLDER.resolve("known.txt")));
    List<String> differences = new ArrayList<>();
    for (int first = 0; first < count; first += SLICE) {
      String[] range = {"run.py", "" + seed, "" + first, "" + Math.min(first + SLICE, count)};
      compare(cpython(range), minipy(range), known, differences);
    }
    System.out.println("Random statements compared with python3.12: " + count);
    String shown = String.join("\n", differences.subList(0, Math.min(SHOWN, differences.size())));
    assertEquals(0, differences.size(), "statements differ (- CPython, + MiniPy):\n" + shown);
  }

  private static List<String> cpython(String[] range) throws Exception {
    String[] args = range.clone();
    args[0] = FOLDER.resolve(range[0]).toString();
    return Cpython.run(args).output().lines().toList();
  }

  private static List<String> minipy(String[] range) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StandardStreams streams = StandardStreams.of(new ByteArrayInputStream(new byte[0]), out, out);
    Invocation invocation = new Invocation(streams, FOLDER.toString(), range);
    invocation.start();
    if (!invocation.await(SLICE_SECONDS * 1000L)) {
      invocation.interrupt();
    }
    return out.toString(StandardCharsets.ISO_8859_1).lines().toList();
  }

  private static void compare(List<String> wanted, List<String> got, Set<String> known, List<String> differences) {
    for (int i = 0; i < Math.max(wanted.size(), got.size()); i++) {
      String a = i < wanted.size() ? wanted.get(i) : "";
      String b = i < got.size() ? got.get(i) : "";
      if (!a.equals(b) && !known.contains(statement(a))) {
        differences.add("- " + a + "\n+ " + b);
      }
    }
  }

  /** The statement of a line, without its number and its result. */
  private static String statement(String line) {
    int arrow = line.indexOf(" -> ");
    return arrow < 0 ? line : line.substring(line.indexOf(' ') + 1, arrow);
  }
}
