package org.minipy.runtime.types.function;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.object.Special;

/** How many arguments the special methods of built-in types take, and how that is shown. */
final class SlotSignatures {
  private SlotSignatures() {}

  /** Raises TypeError unless {@code given} arguments after self are right for {@code special}. */
  static void check(Special special, int given, boolean ofSequence) {
    switch (special) {
      case GET, POW, RPOW, IPOW -> {
        if (given < 1) {
          throw Errors.typeError(" expected at least 1 argument, got 0");
        }
        if (given > 2) {
          throw Errors.typeError(" expected at most 2 arguments, got " + given);
        }
      }
      case SETITEM, SETATTR, SET -> {
        if (given != 2) {
          throw Errors.typeError(" expected 2 arguments, got " + given);
        }
      }
      default -> {
        int wanted = takesNothing(special) ? 0 : 1;
        if (given != wanted) {
          String prefix = ofSequence && isRepetition(special) ? " expected " : "expected ";
          throw Errors.typeError(prefix + wanted + (wanted == 1 ? " argument" : " arguments") + ", got " + given);
        }
      }
    }
  }

  private static boolean isRepetition(Special special) {
    return special == Special.MUL || special == Special.RMUL || special == Special.IMUL;
  }

  private static boolean takesNothing(Special special) {
    return switch (special) {
      case REPR, STR, HASH, DEL, ITER, NEXT, LEN, BOOL, INT, FLOAT, INDEX, NEG, POS, INVERT, ABS, AWAIT, AITER,
          ANEXT -> true;
      default -> false;
    };
  }

  /** {@code __text_signature__} of the wrapper around {@code special}; null where CPython has none. */
  static String text(Special special) {
    return switch (special) {
      case DEL -> null;
      case INIT, CALL -> "($self, /, *args, **kwargs)";
      case GETATTRIBUTE, DELATTR -> "($self, name, /)";
      case SETATTR -> "($self, name, value, /)";
      case SETITEM -> "($self, key, value, /)";
      case GETITEM, DELITEM, CONTAINS -> "($self, key, /)";
      case GET -> "($self, instance, owner=None, /)";
      case SET -> "($self, instance, value, /)";
      case DELETE -> "($self, instance, /)";
      case POW, RPOW -> "($self, value, mod=None, /)";
      case BUFFER -> "($self, flags, /)";
      case RELEASE_BUFFER -> "($self, buffer, /)";
      default -> takesNothing(special) ? "($self, /)" : "($self, value, /)";
    };
  }

  /** {@code __doc__} of the wrapper around {@code special}. */
  static String doc(Special special) {
    return switch (special) {
      case DEL -> null;
      case INIT -> "Initialize the object from the arguments of the call that makes it.";
      case CALL -> "Call the object as a function.";
      case REPR -> "What repr(self) returns.";
      case STR -> "What str(self) returns.";
      case HASH -> "What hash(self) returns.";
      case GETATTRIBUTE -> "What getattr(self, name) returns.";
      case SETATTR -> "What setattr(self, name, value) does.";
      case DELATTR -> "What delattr(self, name) does.";
      case LEN -> "What len(self) returns.";
      case ITER -> "What iter(self) returns.";
      case NEXT -> "What next(self) returns.";
      case GETITEM -> "What self[index] returns.";
      case SETITEM -> "What self[key] = value does.";
      case DELITEM -> "What del self[key] does.";
      case CONTAINS -> "What key in self returns.";
      case BUFFER -> "A memoryview of the bytes of the object.";
      case RELEASE_BUFFER -> "Ends a memoryview of the object.";
      default -> "What the operation behind " + special.methodName().value() + " does for this type.";
    };
  }
}
