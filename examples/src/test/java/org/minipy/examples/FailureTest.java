package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever fails in a program, its references stay right. {@code -Dminipy.failures.programs} says how many programs
 * take part, {@code -Dminipy.failures.places} how many places they may have, {@code -Dminipy.failures.runs} how many
 * of these they fail at, chosen by the seed {@code -Dminipy.failures.seed}; where a program has no more places than
 * that, it fails at each.
 */
class FailureTest {
  private static final int PROGRAMS = Integer.getInteger("minipy.failures.programs", 24);
  private static final int PLACES = Integer.getInteger("minipy.failures.places", 5000);
  private static final int RUNS = Integer.getInteger("minipy.failures.runs", 6);
  private static final int SEED = Integer.getInteger("minipy.failures.seed", 1);
  private static final int SHOWN = 10;

  /** Programs that wait, whose runs are long, or that change counts themselves are left out. */
  private static final List<String> LEFT_OUT = List.of("threads/", "asyncio_programs/", "deep_", "gc_full_collection",
      "gc_large", "/gc_generations", "/gc_moments", "/gc_automatic", "repl/", "ctypes_", "/died_");

  @Test
  void anAllocationFails() throws Exception {
    failEverywhere("failat");
  }

  @Test
  void aCallOfABuiltInFails() throws Exception {
    failEverywhere("raiseat");
  }

  private static void failEverywhere(String kind) throws Exception {
    Random random = new Random(SEED);
    List<String> defects = new ArrayList<>();
    int programs = 0;
    int runs = 0;
    for (Example example : programs(random)) {
      FailureSweep sweep = new FailureSweep(example, kind);
      int count = sweep.places();
      if (count > PLACES) {
        continue;
      }
      List<Integer> places = places(count, random);
      defects.addAll(sweep.defects(places));
      programs++;
      runs += places.size();
    }
    System.out.println("Runs with -X " + kind + ": " + runs + " of " + programs + " programs");
    String shown = String.join("\n", defects.subList(0, Math.min(SHOWN, defects.size())));
    assertEquals(0, defects.size(), "references are lost:\n" + shown);
  }

  private static List<Example> programs(Random random) throws Exception {
    List<Example> programs = new ArrayList<>(Example.all().stream().filter(FailureTest::takesPart).toList());
    Collections.shuffle(programs, random);
    return programs.subList(0, Math.min(PROGRAMS, programs.size()));
  }

  private static boolean takesPart(Example example) {
    String name = example.name();
    return name.startsWith("golden/") && name.endsWith(".py") && LEFT_OUT.stream().noneMatch(name::contains);
  }

  private static List<Integer> places(int count, Random random) {
    if (count <= RUNS) {
      return IntStream.rangeClosed(1, count).boxed().toList();
    }
    return random.ints(1, count + 1).distinct().limit(RUNS).boxed().toList();
  }
}
