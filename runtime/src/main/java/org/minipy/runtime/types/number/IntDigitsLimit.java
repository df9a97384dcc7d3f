package org.minipy.runtime.types.number;

import org.minipy.runtime.host.Interpreter;

/**
 * How many decimal digits a conversion between int and text may have (sys.set_int_max_str_digits); 0 for any number.
 */
public final class IntDigitsLimit {
  /** The limit when nobody set one. */
  public static final int DEFAULT = 4300;

  private int digits = DEFAULT;

  /** The limit of the running interpreter. */
  public static int current() {
    return ofCurrentInterpreter().digits;
  }

  /** The limit of the running interpreter, to be changed. */
  public static IntDigitsLimit ofCurrentInterpreter() {
    return Interpreter.current().moduleStates().state(IntDigitsLimit.class, IntDigitsLimit::new);
  }

  /** Sets the limit. */
  public void set(int newDigits) {
    digits = newDigits;
  }
}
