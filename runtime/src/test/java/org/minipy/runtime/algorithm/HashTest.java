package org.minipy.runtime.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HashTest {

  @Test
  void ints() {
    Vectors.check("hash_int", f -> {
      BigInteger value = new BigInteger(f[0]);
      long hash = NumberHash.of(value);
      if (value.bitLength() < 64) {
        assertEquals(hash, NumberHash.of(value.longValue()), f[0]);
      }
      return Long.toString(hash);
    });
  }

  @Test
  void floats() {
    Vectors.check("hash_float", f -> Long.toString(NumberHash.of(Vectors.bits(f[0]), 0)));
    assertEquals(77, NumberHash.of(Double.NaN, 77));
  }

  @Test
  void complexNumbers() {
    Vectors.check("hash_complex", f -> Long.toString(NumberHash.of(Vectors.bits(f[0]), Vectors.bits(f[1]), 0)));
  }

  @Test
  void tuples() {
    Vectors.check("hash_tuple", f -> Long.toString(NumberHash.tuple(longs(f[0]))));
  }

  @Test
  void frozensets() {
    Vectors.check("hash_frozenset", f -> {
      long[] hashes = longs(f[0]);
      long state = 0;
      for (long hash : hashes) {
        state ^= NumberHash.frozensetMix(hash);
      }
      return Long.toString(NumberHash.frozensetEnd(state, hashes.length));
    });
  }

  @Test
  void texts() {
    Vectors.check("hash_text", f -> {
      SipHash function = SipHash.seeded(Long.parseLong(f[1]));
      return Long.toString(f[0].equals("str") ? function.hash(f[2]) : function.hash(HexFormat.of().parseHex(f[2])));
    });
  }

  private static long[] longs(String text) {
    if (text.isEmpty()) {
      return new long[0];
    }
    String[] words = text.split(" ");
    long[] values = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      values[i] = Long.parseLong(words[i]);
    }
    return values;
  }
}
