package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
 * Where CPython 3.12 is installed, runs random functions ({@code examples/releases}) on it and on MiniPy: their objects
 * must die in the same order, but in the programs listed as known. {@code -Dminipy.releases.programs} says how many
 * programs there are.
 */
class ReleaseTest {
  private static final Path FOLDER = Example.ROOT.resolve("releases");
  private static final int PROGRAMS = Integer.getInteger("minipy.releases.programs", 20);
  private static final int SLICE = 100;
  private static final long PATIENCE_MILLIS = 900_000;
  private static final String BORDER = "# ";

  @Test
  void objectsDieInTheOrderOfCpython() throws Exception {
    Assumptions.assumeTrue(Cpython.isInstalled(), "there is no python3.12 here");
    Set<String> known = new HashSet<>(Files.readAllLines(FOLDER.resolve("known.txt")));
    List<String> different = new ArrayList<>();
    for (int first = 0; first < PROGRAMS; first += SLICE) {
      String end = "" + Math.min(first + SLICE, PROGRAMS);
      List<String> wanted = programs(Cpython.run(FOLDER.resolve("run.py").toString(), "" + first, end).output());
      List<String> got = programs(minipy("run.py", "" + first, end));
      assertEquals(wanted.size(), got.size(), "programs from " + first + " on");
      for (int i = 1; i < wanted.size(); i++) {
        String number = "" + (first + i - 1);
        if (!wanted.get(i).equals(got.get(i)) && !known.contains(number)) {
          different.add(number);
        }
      }
    }
    System.out.println("Random functions compared with python3.12: " + 12 * PROGRAMS);
    assertEquals(List.of(), different, "programs whose objects die in another order");
  }

  private static List<String> programs(String output) {
    return List.of(("\n" + output).split("\n" + BORDER));
  }

  private static String minipy(String... args) throws InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StandardStreams streams = StandardStreams.of(new ByteArrayInputStream(new byte[0]), out, out);
    Invocation invocation = new Invocation(streams, FOLDER.toString(), args);
    invocation.start();
    assertTrue(invocation.await(PATIENCE_MILLIS), "does not come to an end");
    return out.toString(StandardCharsets.UTF_8);
  }
}
