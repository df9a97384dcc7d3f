package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.minipy.interpreter.cli.Invocation;
import org.minipy.runtime.host.StandardStreams;

/**
 * Random programs on graphs of objects ({@code examples/graphs}): a model says what lives, and where CPython 3.12 is
 * installed, everything must happen in its order. {@code -Dminipy.graphs.programs} says how many programs there are,
 * {@code -Dminipy.soak.seconds} how long garbage in cycles is made.
 */
class GraphTest {
  private static final Path FOLDER = Example.ROOT.resolve("graphs");
  private static final int PROGRAMS = Integer.getInteger("minipy.graphs.programs", 150);
  private static final int SECONDS = Integer.getInteger("minipy.soak.seconds", 3);
  private static final int SLICE = 1000;
  private static final long PATIENCE_MILLIS = 900_000;
  private static final int SAMPLES = 20;
  private static final long ROOM = 24L << 20;

  @Test
  void whatLivesIsWhatTheModelSays() throws Exception {
    for (int first = 0; first < PROGRAMS; first += SLICE) {
      String end = "" + Math.min(first + SLICE, PROGRAMS);
      List<String> wrong = minipy("run.py", "" + first, end).lines()
          .filter(line -> line.contains("WRONG") || !Character.isDigit(line.charAt(0))).toList();
      assertEquals(List.of(), wrong);
    }
    System.out.println("Random graphs compared with the model: " + PROGRAMS);
  }

  @Test
  void everythingHappensInTheOrderOfCpython() throws Exception {
    Assumptions.assumeTrue(Cpython.isInstalled(), "there is no python3.12 here");
    for (int first = 0; first < PROGRAMS; first += SLICE) {
      String end = "" + Math.min(first + SLICE, PROGRAMS);
      String wanted = Cpython.run(FOLDER.resolve("run.py").toString(), "" + first, end).output();
      assertEquals(wanted, minipy("run.py", "" + first, end));
    }
    System.out.println("Random graphs compared with python3.12: " + PROGRAMS);
  }

  @Test
  void garbageInCyclesDoesNotPileUp() throws Exception {
    minipy("soak.py", "0.5");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Invocation soak = invocation(out, "-X", "audit", "soak.py", "" + SECONDS, "rounds");
    soak.start();
    List<Long> used = new ArrayList<>();
    while (!soak.await(SECONDS * 1000L / SAMPLES) && used.size() < 3 * SAMPLES) {
      used.add(used());
    }
    assertTrue(soak.await(PATIENCE_MILLIS), "does not come to an end");
    String told = out.toString(StandardCharsets.UTF_8);
    assertTrue(told.startsWith("all dead: True grown: 0\n"), told);
    assertEquals(0, soak.status(), told);
    int half = used.size() / 2;
    long earlier = Collections.max(used.subList(0, half));
    long later = Collections.max(used.subList(half, used.size()));
    System.out.println("Garbage in cycles for " + SECONDS + " seconds, " + told.lines().toList().getLast()
        + "; Java's heap after collections: " + (Collections.min(used) >> 20) + " to " + (earlier >> 20)
        + " MiB, later " + (later >> 20) + " MiB at the most");
    assertTrue(later - earlier < ROOM, "Java's heap has grown: " + used);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String minipy(String... args) throws InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Invocation invocation = invocation(out, args);
    invocation.start();
    assertTrue(invocation.await(PATIENCE_MILLIS), "does not come to an end");
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Invocation invocation(ByteArrayOutputStream out, String... args) {
    StandardStreams streams = StandardStreams.of(new ByteArrayInputStream(new byte[0]), out, out);
    return new Invocation(streams, FOLDER.toString(), args);
  }
}
