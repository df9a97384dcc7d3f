package org.minipy.runtime.algorithm;

import java.math.BigInteger;

/**
 * The hashes of numbers, pointers and tuples, and the mixing of frozenset elements.
 *
 * <p>All numbers are hashed by the same rule, so that equal numbers of different types hash alike: a rational number
 * n/d hashes to {@code n * d**-1} modulo the prime P = 2**61 - 1, with the sign of the number. Since 2**61 is 1 modulo
 * P, multiplying by a power of two is a rotation of 61 bits. A hash is never -1, which stands for an error in CPython;
 * -2 takes its place.
 */
public final class NumberHash {

  /** The modulus of the hashes of numbers, {@code sys.hash_info.modulus}. */
  public static final long MODULUS = (1L << 61) - 1;

  /** The hash of positive infinity, {@code sys.hash_info.inf}. */
  public static final long INFINITY = 314159;

  /** The factor of the imaginary part, {@code sys.hash_info.imag}. */
  public static final long IMAGINARY = 1000003;

  private static final int BITS = 61;
  private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);

  private static final long TUPLE_PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long TUPLE_PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long TUPLE_PRIME_5 = 0x27D4EB2F165667C5L;
  private static final long TUPLE_LENGTH_SALT = 3527539;
  private static final long TUPLE_INSTEAD_OF_ERROR = 1546275796;

  private NumberHash() {}

  /** The hash of an int that fits a long. */
  public static long of(long value) {
    if (value > -MODULUS && value < MODULUS) {
      return value == -1 ? -2 : value;
    }
    return notError(value % MODULUS);
  }

  /** The hash of an int. */
  public static long of(BigInteger value) {
    return notError(value.remainder(BIG_MODULUS).longValue());
  }

  /**
   * The hash of a float.
   *
   * @param identityHash the hash of the object's address, used for a not-a-number
   */
  public static long of(double value, long identityHash) {
    if ((long) value == value && Math.abs(value) < MODULUS) {
      return notError((long) value);
    }
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? identityHash : value > 0 ? INFINITY : -INFINITY;
    }
    long bits = Double.doubleToRawLongBits(value);
    int biased = (int) (bits >>> 52) & 0x7ff;
    long mantissa = bits & 0xf_ffff_ffff_ffffL;
    if (biased == 0) {
      biased = 1;
    } else {
      mantissa |= 1L << 52;
    }
    int rotation = Math.floorMod(biased - 1075, BITS);
    long hash = ((mantissa << rotation) & MODULUS) | (mantissa >>> (BITS - rotation));
    return notError(value < 0 ? -hash : hash);
  }

  /**
   * The hash of a complex number.
   *
   * @param identityHash the hash of the object's address, used for parts that are not-a-number
   */
  public static long of(double real, double imag, long identityHash) {
    return notError(of(real, identityHash) + IMAGINARY * of(imag, identityHash));
  }

  /** The state of a tuple's hash before its first element. */
  public static long tupleStart() {
    return TUPLE_PRIME_5;
  }

  /** The state of a tuple's hash after one more element. */
  public static long tupleStep(long state, long elementHash) {
    return Long.rotateLeft(state + elementHash * TUPLE_PRIME_2, 31) * TUPLE_PRIME_1;
  }

  /** The hash of a tuple of {@code length} elements from the state after its last. */
  public static long tupleEnd(long state, long length) {
    long hash = state + (length ^ (TUPLE_PRIME_5 ^ TUPLE_LENGTH_SALT));
    return hash == -1 ? TUPLE_INSTEAD_OF_ERROR : hash;
  }

  /** The hash of a slice from the state after its three bounds. */
  public static long sliceEnd(long state) {
    return state == -1 ? TUPLE_INSTEAD_OF_ERROR : state;
  }

  /** The hash of a tuple whose elements have these hashes. */
  public static long tuple(long... elementHashes) {
    long state = tupleStart();
    for (long hash : elementHashes) {
      state = tupleStep(state, hash);
    }
    return tupleEnd(state, elementHashes.length);
  }

  /** What one element adds (by exclusive or) to the state of a frozenset's hash, which starts as 0. */
  public static long frozensetMix(long elementHash) {
    return ((elementHash ^ 89869747L) ^ (elementHash << 16)) * 3644798167L;
  }

  /** The hash of a frozenset of {@code size} elements from the combined state. */
  public static long frozensetEnd(long state, long size) {
    long hash = state ^ ((size + 1) * 1927868237L);
    hash ^= (hash >>> 11) ^ (hash >>> 25);
    hash = hash * 69069L + 907133923L;
    return hash == -1 ? 590923713L : hash;
  }

  /** The hash itself, or -2 for -1. */
  public static long notError(long hash) {
    return hash == -1 ? -2 : hash;
  }
}
