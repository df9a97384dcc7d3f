package org.minipy.runtime.types.typing;

import org.minipy.runtime.error.Errors;

/** How a parameter varies with the type that it belongs to. */
enum Variance {
  INVARIANT("~"),
  COVARIANT("+"),
  CONTRAVARIANT("-"),
  /** Type checkers find out: so for all parameters in brackets after a name. */
  INFERRED("");

  private final String prefix;

  Variance(String prefix) {
    this.prefix = prefix;
  }

  /** What stands before the name in a representation. */
  String prefix() {
    return prefix;
  }

  /** The variance that the flags of a constructor say; raises ValueError. */
  static Variance of(boolean covariant, boolean contravariant, boolean inferred) {
    if (covariant && contravariant) {
      throw Errors.valueError("Bivariant types are not supported.");
    }
    if (inferred && (covariant || contravariant)) {
      throw Errors.valueError("Variance cannot be specified with infer_variance.");
    }
    return inferred ? INFERRED : covariant ? COVARIANT : contravariant ? CONTRAVARIANT : INVARIANT;
  }
}
