package org.minipy.runtime.types.text;

import org.minipy.runtime.algorithm.SipHash;

/** The hash function of str and bytes: its key is drawn once per process, or comes from PYTHONHASHSEED. */
public final class HashKey {
  private static final SipHash FUNCTION = make(System.getenv("PYTHONHASHSEED"));

  private HashKey() {}

  /** The hash function of this process. */
  public static SipHash function() {
    return FUNCTION;
  }

  private static SipHash make(String seed) {
    if (seed == null || seed.isEmpty() || seed.equals("random")) {
      return SipHash.random();
    }
    try {
      long value = Long.parseLong(seed);
      return value >= 0 && value <= 0xffff_ffffL ? SipHash.seeded(value) : SipHash.random();
    } catch (NumberFormatException e) {
      return SipHash.random();
    }
  }
}
