package org.minipy.runtime.algorithm;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;

/**
 * SipHash-1-3 with a 128-bit key: the hash of {@code str} and {@code bytes}.
 *
 * <p>A string is hashed as CPython stores it: one byte per character if all are latin-1, else two if all are in the
 * basic plane, else four, little-endian. A lone surrogate counts as a character of the basic plane.
 */
public final class SipHash {

  private final long key0;
  private final long key1;

  /** Creates the hash function of a key. */
  public SipHash(long key0, long key1) {
    this.key0 = key0;
    this.key1 = key1;
  }

  /** The function of {@code PYTHONHASHSEED=seed}, an unsigned 32-bit number; 0 means a key of zeros. */
  public static SipHash seeded(long seed) {
    if (seed == 0) {
      return new SipHash(0, 0);
    }
    long[] keys = new long[2];
    int state = (int) seed;
    for (int i = 0; i < 16; i++) {
      state = state * 214013 + 2531011;
      keys[i >> 3] |= ((state >>> 16) & 0xffL) << (8 * (i & 7));
    }
    return new SipHash(keys[0], keys[1]);
  }

  /** A function with a random key. */
  public static SipHash random() {
    ByteBuffer key = ByteBuffer.wrap(randomBytes());
    return new SipHash(key.getLong(), key.getLong());
  }

  /** Random bytes of the system: SecureRandom takes twenty milliseconds to come up. */
  private static byte[] randomBytes() {
    byte[] bytes = new byte[16];
    try (FileInputStream device = new FileInputStream("/dev/urandom")) {
      if (device.read(bytes) == bytes.length) {
        return bytes;
      }
    } catch (IOException e) {
      // There is no such device on this system.
    }
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  /** The hash of {@code bytes}; 0 if there are none. */
  public long hash(byte[] bytes) {
    return hash(bytes, 0, bytes.length);
  }

  /** The hash of the bytes from {@code start} to {@code end}; 0 if there are none. */
  public long hash(byte[] bytes, int start, int end) {
    if (start == end) {
      return 0;
    }
    State state = new State(key0, key1);
    int i = start;
    while (i <= end - 8) {
      long word = 0;
      for (int shift = 0; shift < 64; shift += 8) {
        word |= (bytes[i++] & 0xffL) << shift;
      }
      state.compress(word);
    }
    long last = (long) (end - start) << 56;
    for (int shift = 0; i < end; shift += 8) {
      last |= (bytes[i++] & 0xffL) << shift;
    }
    return state.finish(last);
  }

  /** The hash of a string; 0 if it is empty. */
  public long hash(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    char[] chars = text.toCharArray();
    int all = 0;
    boolean surrogates = false;
    for (char c : chars) {
      all |= c;
      surrogates |= (c & 0xf800) == Character.MIN_SURROGATE;
    }
    if (surrogates && text.codePointCount(0, chars.length) < chars.length) {
      return hash(halves(text), 16);
    }
    return hash(chars, all < 0x100 ? 8 : 16);
  }

  /** The low and the high half of each code point. */
  private static char[] halves(String text) {
    char[] halves = new char[2 * text.codePointCount(0, text.length())];
    int n = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      halves[n++] = (char) c;
      halves[n++] = (char) (c >>> 16);
      i += Character.charCount(c);
    }
    return halves;
  }

  /** The hash of units of {@code bits} bits. */
  private long hash(char[] units, int bits) {
    State state = new State(key0, key1);
    int length = units.length;
    int whole = length - 64 / bits;
    int i = 0;
    while (i <= whole) {
      long word = 0;
      for (int shift = 0; shift < 64; shift += bits) {
        word |= (long) units[i++] << shift;
      }
      state.compress(word);
    }
    long last = (long) length * (bits >> 3) << 56;
    for (int shift = 0; i < length; shift += bits) {
      last |= (long) units[i++] << shift;
    }
    return state.finish(last);
  }

  /** The four words of the function. */
  private static final class State {
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    State(long key0, long key1) {
      v0 = key0 ^ 0x736f6d6570736575L;
      v1 = key1 ^ 0x646f72616e646f6dL;
      v2 = key0 ^ 0x6c7967656e657261L;
      v3 = key1 ^ 0x7465646279746573L;
    }

    void compress(long input) {
      v3 ^= input;
      round();
      v0 ^= input;
    }

    /** Takes the last word, which has the number of bytes on top, and returns the hash. */
    long finish(long last) {
      compress(last);
      v2 ^= 0xff;
      round();
      round();
      round();
      return NumberHash.notError(v0 ^ v1 ^ v2 ^ v3);
    }

    /** The rotations are spelled out: start-up runs this before it is compiled, when calls are slow. */
    private void round() {
      long a = v0 + v1;
      long b = v1;
      long c = v2 + v3;
      long d = v3;
      b = (b << 13 | b >>> 51) ^ a;
      d = (d << 16 | d >>> 48) ^ c;
      a = a << 32 | a >>> 32;
      c += b;
      v0 = a + d;
      v1 = (b << 17 | b >>> 47) ^ c;
      v3 = (d << 21 | d >>> 43) ^ v0;
      v2 = c << 32 | c >>> 32;
    }
  }
}
