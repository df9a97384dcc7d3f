package org.minipy.runtime.algorithm;

import java.math.BigInteger;

/**
 * The Mersenne twister MT19937 (Matsumoto and Nishimura, 1998).
 *
 * <p>The state is 624 words of 32 bits. A round makes each word anew from itself, its successor and the word 397 places
 * on; a number is a word whose bits are then stirred ("tempered"). Floats take 27 and 26 bits of two numbers.
 */
public final class MersenneTwister {
  /** Number of words of the state. */
  public static final int WORDS = 624;

  private static final int AHEAD = 397;
  private static final int HIGHEST = 0x80000000;
  private static final int LOWER = 0x7fffffff;
  private static final int TWIST = 0x9908b0df;

  private final int[] state = new int[WORDS];
  private int position = WORDS;

  /** The word at {@code i} of the state. */
  public int word(int i) {
    return state[i];
  }

  /** How many words of this round are used up. */
  public int position() {
    return position;
  }

  /** Goes on from a state. */
  public void restore(int[] words, int newPosition) {
    System.arraycopy(words, 0, state, 0, WORDS);
    position = newPosition;
  }

  /** Starts anew from the digits of a number that is not negative. */
  public void seed(BigInteger number) {
    int count = Math.max(1, (number.bitLength() + Integer.SIZE - 1) / Integer.SIZE);
    int[] keys = new int[count];
    for (int i = 0; i < count; i++) {
      keys[i] = number.shiftRight(i * Integer.SIZE).intValue();
    }
    seed(keys);
  }

  private void seed(int[] keys) {
    state[0] = 19650218;
    for (int i = 1; i < WORDS; i++) {
      state[i] = 1812433253 * mixed(i - 1) + i;
    }
    int i = 1;
    int j = 0;
    for (int k = Math.max(WORDS, keys.length); k > 0; k--) {
      state[i] = (state[i] ^ mixed(i - 1) * 1664525) + keys[j] + j;
      i = next(i);
      j = j + 1 == keys.length ? 0 : j + 1;
    }
    for (int k = WORDS - 1; k > 0; k--) {
      state[i] = (state[i] ^ mixed(i - 1) * 1566083941) - i;
      i = next(i);
    }
    state[0] = HIGHEST;
    position = WORDS;
  }

  private int mixed(int i) {
    return state[i] ^ state[i] >>> 30;
  }

  private int next(int i) {
    if (i + 1 < WORDS) {
      return i + 1;
    }
    state[0] = state[WORDS - 1];
    return 1;
  }

  private void round() {
    for (int i = 0; i < WORDS; i++) {
      int both = state[i] & HIGHEST | state[(i + 1) % WORDS] & LOWER;
      state[i] = state[(i + AHEAD) % WORDS] ^ both >>> 1 ^ ((both & 1) == 0 ? 0 : TWIST);
    }
    position = 0;
  }

  /** The next 32 bits. */
  public int nextWord() {
    if (position >= WORDS) {
      round();
    }
    int word = state[position++];
    word ^= word >>> 11;
    word ^= word << 7 & 0x9d2c5680;
    word ^= word << 15 & 0xefc60000;
    return word ^ word >>> 18;
  }

  /** The next number from 0 to 1, 1 excluded. */
  public double nextDouble() {
    int high = nextWord() >>> 5;
    return (high * 67108864.0 + (nextWord() >>> 6)) * (1.0 / 9007199254740992.0);
  }

  /** The next {@code bits} bits, 64 at the most. */
  public long nextBits(int bits) {
    if (bits <= 0) {
      return 0;
    }
    if (bits <= Integer.SIZE) {
      return Integer.toUnsignedLong(nextWord() >>> Integer.SIZE - bits);
    }
    long low = Integer.toUnsignedLong(nextWord());
    return nextBits(bits - Integer.SIZE) << Integer.SIZE | low;
  }

  /** The next {@code bits} bits, as a number that is not negative. */
  public BigInteger nextNumber(int bits) {
    byte[] digits = new byte[(bits + Byte.SIZE - 1) / Byte.SIZE];
    for (int left = bits, end = digits.length; left > 0; left -= Integer.SIZE) {
      int word = left < Integer.SIZE ? nextWord() >>> Integer.SIZE - left : nextWord();
      for (int k = 0; k < Integer.BYTES && end > 0; k++) {
        digits[--end] = (byte) (word >>> k * Byte.SIZE);
      }
    }
    return new BigInteger(1, digits);
  }
}
