package org.minipy.grammar.packed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes numbers and texts closely packed, for {@link PackedInput}. A number takes as many bytes as it needs, seven
 * bits in each; a text is the number of an entry in a table, which comes first.
 */
public final class PackedOutput {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> numbers;
  private final List<byte[]> texts;

  /** An empty output. */
  public PackedOutput() {
    this(new HashMap<>(), new ArrayList<>());
  }

  private PackedOutput(Map<String, Integer> numbers, List<byte[]> texts) {
    this.numbers = numbers;
    this.texts = texts;
  }

  /** Another output with the same table, for {@link #part}. */
  public PackedOutput inner() {
    return new PackedOutput(numbers, texts);
  }

  /** Writes a number that is not negative. */
  public void number(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("negative: " + value);
    }
    long rest = value;
    while (rest > 0x7f) {
      bytes.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  /** Writes eight bytes. */
  public void bits(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes.write((int) (value >>> shift));
    }
  }

  /** Writes a text, or null; raises IllegalArgumentException when UTF-8 has no form for it. */
  public void text(String text) {
    number(text == null ? 0 : entry(text) + 1);
  }

  private int entry(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    if (!new String(encoded, StandardCharsets.UTF_8).equals(text)) {
      throw new IllegalArgumentException("a text with lone surrogates");
    }
    numbers.put(text, texts.size());
    texts.add(encoded);
    return texts.size() - 1;
  }

  /** Writes bytes. */
  public void bytes(byte[] value) {
    number(value.length);
    bytes.writeBytes(value);
  }

  /** Writes what {@code inner} has, so that a reader can pass over it. */
  public void part(PackedOutput inner) {
    bytes(inner.bytes.toByteArray());
  }

  /** Everything, the table included. */
  public byte[] toByteArray() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    fixed(all, texts.size());
    int end = 0;
    fixed(all, end);
    for (byte[] text : texts) {
      end += text.length;
      fixed(all, end);
    }
    for (byte[] text : texts) {
      all.writeBytes(text);
    }
    all.writeBytes(bytes.toByteArray());
    return all.toByteArray();
  }

  private static void fixed(ByteArrayOutputStream out, int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(value >>> shift);
    }
  }
}
