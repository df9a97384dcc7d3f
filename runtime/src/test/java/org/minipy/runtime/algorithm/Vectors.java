package org.minipy.runtime.algorithm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Cases recorded with CPython 3.12 by {@code src/test/python/record_vectors.py}: lines of tab-separated fields, the
 * last being what it answered.
 *
 * <p>The system property {@code minipy.vectors} names a directory of other recordings, for instance of many more cases.
 */
final class Vectors {

  private static final int SHOWN_FAILURES = 20;

  private Vectors() {}

  /** Checks that {@code actual} gives the last field of each line from the line's other fields. */
  static void check(String name, Function<String[], String> actual) {
    List<String> failures = new ArrayList<>();
    int count = 0;
    try (BufferedReader lines = open(name)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        for (int i = 0; i < fields.length; i++) {
          fields[i] = unescape(fields[i]);
        }
        count++;
        String expected = fields[fields.length - 1];
        String got = outcome(() -> actual.apply(fields));
        if (!expected.equals(got) && failures.size() < SHOWN_FAILURES) {
          failures.add(line + "\n   got: " + StringText.ascii(got));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertTrue(count > 0, "no cases in " + name);
    assertTrue(failures.isEmpty(), () -> name + ":\n" + String.join("\n", failures));
  }

  /** The result, or {@code !Kind: message} for a failure, as the recorder writes exceptions. */
  private static String outcome(Supplier<String> action) {
    try {
      return action.get();
    } catch (FormatException e) {
      String kind = switch (e.kind()) {
        case VALUE_ERROR -> "ValueError";
        case TYPE_ERROR -> "TypeError";
        case OVERFLOW_ERROR, RANGE_ERROR -> "OverflowError";
        case ZERO_DIVISION_ERROR -> "ZeroDivisionError";
        case INDEX_ERROR -> "IndexError";
        case KEY_ERROR -> "KeyError";
        case LOOKUP_ERROR -> "LookupError";
        case MEMORY_ERROR -> "MemoryError";
      };
      boolean numbered = e.kind() == FormatException.Kind.RANGE_ERROR;
      return "!" + kind + ": " + (numbered ? "(34, '" + e.getMessage() + "')" : e.getMessage());
    } catch (RuntimeException e) {
      java.io.StringWriter trace = new java.io.StringWriter();
      e.printStackTrace(new java.io.PrintWriter(trace));
      return trace.toString();
    }
  }

  private static BufferedReader open(String name) throws IOException {
    String directory = System.getProperty("minipy.vectors");
    InputStream in = directory == null
        ? Objects.requireNonNull(Vectors.class.getResourceAsStream(name + ".txt"), name)
        : Files.newInputStream(Path.of(directory, name + ".txt"));
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
  }

  private static String unescape(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\') {
        out.append((char) Integer.parseInt(field, i + 1, i + 5, 16));
        i += 4;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** A double from its bits in hexadecimal. */
  static double bits(String hex) {
    return Double.longBitsToDouble(Long.parseUnsignedLong(hex, 16));
  }

  /** The bits of a double in hexadecimal. */
  static String bits(double value) {
    return java.util.HexFormat.of().toHexDigits(Double.doubleToLongBits(value));
  }
}
