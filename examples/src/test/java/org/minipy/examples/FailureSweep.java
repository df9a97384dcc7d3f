package org.minipy.examples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.minipy.interpreter.cli.Invocation;

/**
 * Runs of one program in each of which something else fails: an allocation ({@code failat}) or the call of a built-in
 * function ({@code raiseat}). The program may then print anything and end with any exception; every reference must be
 * accounted for all the same, and MiniPy itself must not fail.
 *
 * @param example the program
 * @param kind the option
 */
record FailureSweep(Example example, String kind) {
  private static final int SECONDS = 120;
  private static final int COUNTS_ARE_WRONG = 99;

  /**
   * How many places there are at which the program can fail. A run before makes the classes of Java ready, whose own
   * objects do not count.
   */
  int places() throws IOException, InterruptedException {
    example.run(List.of("-X", "audit"), SECONDS);
    Recording run = example.run(List.of("-X", "audit", "-X", kind + "=count"), SECONDS);
    int number = run.err().lastIndexOf("minipy: ");
    int end = run.err().indexOf(' ', number + 8);
    return Integer.parseInt(run.err().substring(number + 8, end));
  }

  /** Fails at each of {@code places}; returns what is wrong afterwards, a text for each run with a defect. */
  List<String> defects(Iterable<Integer> places) throws IOException, InterruptedException {
    List<String> defects = new ArrayList<>();
    for (int place : places) {
      List<String> options = List.of("-X", "audit", "-X", kind + "=" + place);
      Recording run = example.run(options, SECONDS);
      if (run.status() == COUNTS_ARE_WRONG || run.status() == Invocation.INTERNAL_ERROR) {
        defects.add(example.command(options) + "\n" + complaint(run));
      }
    }
    return defects;
  }

  private static String complaint(Recording run) {
    int audit = run.err().indexOf("minipy: ");
    return run.err().substring(Math.max(audit, 0));
  }
}
