package org.minipy.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The programs that are known not to work yet: the lines {@code kind path: reason} of {@code golden/pending.txt}. With
 * {@code -Dminipy.pending=rewrite} the tests write the file anew instead of failing.
 */
final class Pending {
  private static final Path FILE = Example.ROOT.resolve("golden/pending.txt");
  private static final String HEAD = """
      # Programs that do not work yet, and why. A program that works must not stand here; the list is to become empty.
      # mvn -pl examples -am test -Dminipy.pending=rewrite -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false
      """;

  private final SortedMap<String, String> reasons = new TreeMap<>();
  private final boolean rewrite = "rewrite".equals(System.getProperty("minipy.pending"));

  /** Reads the file. */
  Pending() {
    try {
      List<String> lines = Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
      for (String line : lines) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("#") && colon >= 0) {
          reasons.put(line.substring(0, colon), line.substring(colon + 2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why {@code example} does not work yet in runs of {@code kind}, or null. */
  String reason(String kind, Example example) {
    return reasons.get(kind + " " + example.name());
  }

  /** Whether the file is to be written anew. */
  boolean rewrites() {
    return rewrite;
  }

  /** Notes how {@code example} did: {@code reason} is null when it worked. */
  void note(String kind, Example example, String reason) {
    String key = kind + " " + example.name();
    if (reason == null) {
      reasons.remove(key);
    } else {
      reasons.put(key, reason);
    }
  }

  /** Writes the file if that was asked for. */
  void save() throws IOException {
    if (rewrite) {
      StringBuilder text = new StringBuilder(HEAD);
      reasons.forEach((key, reason) -> text.append(key).append(": ").append(reason).append('\n'));
      Files.writeString(FILE, text);
    }
  }
}
