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
    for (int i = start; i < end; i++) {
      state.add(bytes[i] & 0xff, 8);
    }
    return state.finish();
  }

  /** The hash of a string; 0 if it is empty. */
  public long hash(String text) {
    int length = text.length();
    if (length == 0) {
      return 0;
    }
    int all = 0;
    boolean astral = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      all |= c;
      astral |= Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1));
    }
    State state = new State(key0, key1);
    if (astral) {
      for (int i = 0; i < length; ) {
        int c = text.codePointAt(i);
        state.add(c, 32);
        i += Character.charCount(c);
      }
    } else {
      int width = all < 0x100 ? 8 : 16;
      for (int i = 0; i < length; i++) {
        state.add(text.charAt(i), width);
      }
    }
    return state.finish();
  }

  /** The four words of the function, and the word of input that is being filled. */
  private static final class State {
    private long v0;
    private long v1;
    private long v2;
    private long v3;
    private long word;
    private int filled;
    private long totalBits;

    State(long key0, long key1) {
      v0 = key0 ^ 0x736f6d6570736575L;
      v1 = key1 ^ 0x646f72616e646f6dL;
      v2 = key0 ^ 0x6c7967656e657261L;
      v3 = key1 ^ 0x7465646279746573L;
    }

    void add(long unit, int bits) {
      word |= unit << filled;
      filled += bits;
      if (filled == 64) {
        compress(word);
        totalBits += 64;
        word = 0;
        filled = 0;
      }
    }

    long finish() {
      totalBits += filled;
      compress(word | (totalBits >>> 3) << 56);
      v2 ^= 0xff;
      round();
      round();
      round();
      return NumberHash.notError(v0 ^ v1 ^ v2 ^ v3);
    }

    private void compress(long input) {
      v3 ^= input;
      round();
      v0 ^= input;
    }

    private void round() {
      v0 += v1;
      v2 += v3;
      v1 = Long.rotateLeft(v1, 13) ^ v0;
      v3 = Long.rotateLeft(v3, 16) ^ v2;
      v0 = Long.rotateLeft(v0, 32);
      v2 += v1;
      v0 += v3;
      v1 = Long.rotateLeft(v1, 17) ^ v2;
      v3 = Long.rotateLeft(v3, 21) ^ v0;
      v2 = Long.rotateLeft(v2, 32);
    }
  }
}
