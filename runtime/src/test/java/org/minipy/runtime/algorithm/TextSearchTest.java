package org.minipy.runtime.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** {@link TextSearch} against Java's own search. */
class TextSearchTest {
  @Test
  void findsWhatJavaFinds() {
    Random random = new Random(3);
    for (int round = 0; round < 2000; round++) {
      String text = random(random, 400);
      int half = text.length() / 2 + 1;
      String part = text.substring(random.nextInt(half), text.length() - random.nextInt(half));
      String sought = random.nextBoolean() ? random(random, 100) : part;
      int from = random.nextInt(text.length());
      int to = from + random.nextInt(text.length() - from + 1);
      assertEquals(text.indexOf(sought, from, to), TextSearch.indexOf(text, sought, from, to), text + " / " + sought);
      assertEquals(text.indexOf(sought, from), TextSearch.indexOf(text, sought, from), text + " / " + sought);
    }
  }

  @Test
  void findsLateWhatNearlyMatchesOften() {
    String sought = "a".repeat(100) + "b" + "a".repeat(50);
    String text = "a".repeat(5000) + "b" + "a".repeat(49) + "c" + "a".repeat(300) + "b" + "a".repeat(50);
    assertEquals(text.indexOf(sought), TextSearch.indexOf(text, sought, 0));
    assertEquals(-1, TextSearch.indexOf(text, sought, 0, text.length() - 1));
  }

  /** A text in which the same beginnings come again and again. */
  private static String random(Random random, int most) {
    String unit = "a".repeat(random.nextInt(40)) + (random.nextBoolean() ? "b" : "");
    StringBuilder text = new StringBuilder("a");
    int length = 1 + random.nextInt(most);
    while (text.length() < length) {
      text.append(random.nextInt(20) == 0 ? "b" : unit.isEmpty() ? "a" : unit);
    }
    return text.toString();
  }
}
