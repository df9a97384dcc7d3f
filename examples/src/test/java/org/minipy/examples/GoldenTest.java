package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every program that has a recording and compares what it prints with what CPython printed. */
class GoldenTest {
  private static final int SECONDS = 20;
  private static final Pending PENDING = new Pending();

  @TestFactory
  Stream<DynamicTest> printsWhatCpythonPrints() throws IOException {
    return Example.all().stream()
        .map(e -> DynamicTest.dynamicTest(e.name(), e.program().toUri(), () -> check("plain", e, List.of())));
  }

  private static void check(String kind, Example example, List<String> options) throws Exception {
    Recording wanted = Recording.beside(example.program());
    Recording got = example.run(options, SECONDS);
    String difference = wanted.difference(got);
    boolean works = difference.isEmpty();
    if (PENDING.rewrites()) {
      PENDING.note(kind, example, works ? null : got.complaint(wanted));
      return;
    }
    String reason = PENDING.reason(kind, example);
    if (works && reason != null) {
      fail("works now: take \"" + kind + " " + example.name() + "\" out of examples/golden/pending.txt");
    }
    if (!works) {
      Assumptions.assumeTrue(reason == null, reason);
      fail(example.name() + " (- recorded, + printed)\n" + difference + example.command(options));
    }
  }

  @AfterAll
  static void save() throws IOException {
    PENDING.save();
  }
}
