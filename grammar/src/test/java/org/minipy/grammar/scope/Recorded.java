package org.minipy.grammar.scope;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Programs with what CPython 3.12 makes of them, recorded by {@code src/test/python/record_scopes.py}. */
final class Recorded {

  /** A case of a recording. */
  record Case(String title, String source, List<String> expected) {}

  /** What a test does with a case. */
  interface Check {
    void run(Case recorded);
  }

  private Recorded() {}

  static Stream<DynamicTest> tests(String file, Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Case recorded : cases(file)) {
      tests.add(DynamicTest.dynamicTest(recorded.title, () -> check.run(recorded)));
    }
    return tests.stream();
  }

  private static List<Case> cases(String file) {
    List<Case> cases = new ArrayList<>();
    for (String text : ("\n" + read(file)).split("\n%% ")) {
      if (!text.isBlank()) {
        int source = text.indexOf('\n') + 1;
        int expected = text.indexOf("\n%%\n", source - 1) + 1;
        cases.add(
            new Case(
                text.substring(0, source - 1),
                text.substring(source, expected),
                text.substring(expected + 3).lines().toList()));
      }
    }
    return cases;
  }

  private static String read(String file) {
    try (InputStream in = Recorded.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
