package org.minipy.examples;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every program that has a recording. */
class GoldenTest {
  private static final int SECONDS = 60;
  private static final int STRESSED_SECONDS = 180;
  private static final int COUNTS_ARE_WRONG = 99;
  private static final List<String> STRESS = List.of("-X", "audit=holders", "-X", "gcstress=5");

  /** What lets a program see when collections run, what they free, or where objects lie. */
  private static final Pattern SENSITIVE =
      Pattern.compile("\\b(gc|weakref|__del__|id|_getframe|never awaited|asyncgen)\\b");

  private static final Pending PENDING = new Pending();

  /** It prints what CPython printed. */
  @TestFactory
  Stream<DynamicTest> plain() throws IOException {
    return Example.all().stream()
        .map(e -> DynamicTest.dynamicTest(e.name(), e.program().toUri(), () -> plain(e)));
  }

  private static void plain(Example example) throws Exception {
    Recording wanted = Recording.beside(example.program());
    Recording got = example.run(List.of(), SECONDS);
    String difference = wanted.difference(got);
    conclude("plain", example, List.of(), difference, difference.isEmpty() ? null : got.complaint(wanted));
  }

  /** With collections all the time it still prints that, and every reference is accounted for at the end. */
  @TestFactory
  Stream<DynamicTest> audited() throws IOException {
    return Example.all().stream()
        .map(e -> DynamicTest.dynamicTest(e.name(), e.program().toUri(), () -> audited(e)));
  }

  private static void audited(Example example) throws Exception {
    String pending = PENDING.reason("plain", example);
    if (pending != null) {
      PENDING.note("audit", example, null);
    }
    Assumptions.assumeTrue(pending == null, pending);
    Recording wanted = Recording.beside(example.program());
    Recording got = example.run(STRESS, STRESSED_SECONDS);
    boolean failed = got.status() == COUNTS_ARE_WRONG || got.isInternalError();
    boolean comparable =
        failed || !SENSITIVE.matcher(Files.readString(example.program(), StandardCharsets.ISO_8859_1)).find();
    String difference = comparable ? wanted.difference(got) : "";
    conclude("audit", example, STRESS, difference, difference.isEmpty() ? null : got.complaint(wanted));
  }

  private static void conclude(
      String kind, Example example, List<String> options, String difference, String complaint) {
    if (PENDING.rewrites()) {
      PENDING.note(kind, example, complaint);
      return;
    }
    String reason = PENDING.reason(kind, example);
    if (complaint == null) {
      if (reason != null) {
        fail("works now: take \"" + kind + " " + example.name() + "\" out of examples/golden/pending.txt");
      }
      return;
    }
    Assumptions.assumeTrue(reason == null, reason);
    fail(example.name() + " (- recorded, + printed)\n" + difference + example.command(options));
  }

  @AfterAll
  static void save() throws IOException {
    PENDING.save();
  }
}
