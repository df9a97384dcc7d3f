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
 * take part, {@code -Dminipy.failures.runs} how many places each fails at, chosen by the seed {@code
 * -Dminipy.failures.seed}; where a program has no more places than that, it fails at each.
 */
class FailureTest {
  private static final int PROGRAMS = Integer.getInteger("minipy.failures.programs", 24);
  private static final int RUNS = Integer.getInteger("minipy.failures.runs", 6);
  private static final int SEED = Integer.getInteger("minipy.failures.seed", 1);
  private static final int SHOWN = 10;

  /** Programs that wait, or whose runs are long, are left out. */
  private static final List<String> LEFT_OUT = List.of("threads/", "asyncio_programs/", "deep_", "gc_full_collection",
      "gc_large", "/gc_generations", "/gc_moments", "/gc_automatic", "repl/");

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
    int runs = 0;
    for (Example example : programs(random)) {
      FailureSweep sweep = new FailureSweep(example, kind);
      List<Integer> places = places(sweep.places(), random);
      defects.addAll(sweep.defects(places));
      runs += places.size();
    }
    System.out.println("Runs with -X " + kind + ": " + runs);
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
    return name.startsWith("golden/memory/") && name.endsWith(".py") && LEFT_OUT.stream().noneMatch(name::contains);
  }

  private static List<Integer> places(int count, Random random) {
    if (count <= RUNS) {
      return IntStream.rangeClosed(1, count).boxed().toList();
    }
    return random.ints(1, count + 1).distinct().limit(RUNS).boxed().toList();
  }
}
