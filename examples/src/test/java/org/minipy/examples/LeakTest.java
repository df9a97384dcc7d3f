package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A program that runs five times in one process leaves the same number of objects each time. {@code
 * -Dminipy.leaks.programs} says how many programs take part, chosen by the seed {@code -Dminipy.leaks.seed}.
 */
class LeakTest {
  private static final int PROGRAMS = Integer.getInteger("minipy.leaks.programs", 16);
  private static final int SEED = Integer.getInteger("minipy.leaks.seed", 1);
  private static final int RUNS = 5;
  private static final int SECONDS = 60;
  private static final List<String> OPTIONS = List.of("-X", "audit=left");

  @Test
  void everyRunLeavesTheSame() throws Exception {
    List<Example> programs = new ArrayList<>(Example.all().stream().filter(LeakTest::isAlone).toList());
    Collections.shuffle(programs, new Random(SEED));
    List<String> leaks = new ArrayList<>();
    int checked = 0;
    for (Example example : programs.subList(0, Math.min(PROGRAMS, programs.size()))) {
      example.run(OPTIONS, SECONDS);
      List<Integer> left = new ArrayList<>();
      for (int run = 0; run < RUNS; run++) {
        left.add(left(example.run(OPTIONS, SECONDS)));
      }
      if (Collections.max(left) > Collections.min(left)) {
        leaks.add(example.name() + " " + left);
      }
      checked++;
    }
    System.out.println("Programs run " + RUNS + " times for leaks: " + checked);
    assertEquals(List.of(), leaks, "objects left by each run");
  }

  /** Whether nothing that a program has started can still be running when it ends. */
  private static boolean isAlone(Example example) {
    return !example.name().contains("threads/processes");
  }

  /** How many objects a run says that it left; 0 when it ended in another way than with its last line. */
  private static int left(Recording run) {
    int end = run.err().lastIndexOf(" objects left");
    int start = end < 0 ? -1 : run.err().lastIndexOf("minipy: ", end);
    return start < 0 ? 0 : Integer.parseInt(run.err().substring(start + "minipy: ".length(), end));
  }
}
