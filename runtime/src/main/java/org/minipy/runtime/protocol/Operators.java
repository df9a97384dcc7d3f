package org.minipy.runtime.protocol;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;

/**
 * The arithmetic operators (Objects/abstract.c). The left operand's slot is asked first, unless the right operand is of
 * a subclass that has its own; sequences come last.
 */
public final class Operators {
  private Operators() {}

  /** {@code left op right}. */
  public static PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    PyObject result = numeric(op, left, right);
    if (result != PyNotImplemented.NOT_IMPLEMENTED) {
      return result;
    }
    if (op == BinaryOp.ADD) {
      PyObject joined = PyType.of(left).slots().concat(left, right);
      if (joined != null) {
        return joined;
      }
    } else if (op == BinaryOp.MULTIPLY) {
      PyObject repeated = repeat(left, right, false);
      if (repeated != null) {
        return repeated;
      }
    }
    throw unsupported(op, op.symbol(), left, right);
  }

  /** Asks the number slots of both operands; NotImplemented (borrowed) when neither knows. */
  public static PyObject numeric(BinaryOp op, PyObject left, PyObject right) {
    PyType leftType = PyType.of(left);
    PyType rightType = PyType.of(right);
    Slots leftSlots = leftType.slots();
    Slots rightSlots = rightType.slots();
    if (leftSlots == rightSlots) {
      return leftSlots.binary(op, left, right);
    }
    if (rightType.isSubtype(leftType)) {
      PyObject result = rightSlots.binary(op, left, right);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
      return leftSlots.binary(op, left, right);
    }
    PyObject result = leftSlots.binary(op, left, right);
    return result != PyNotImplemented.NOT_IMPLEMENTED ? result : rightSlots.binary(op, left, right);
  }

  /** {@code left op= right}: returns what the target is bound to. */
  public static PyObject inplace(BinaryOp op, PyObject left, PyObject right) {
    Slots slots = PyType.of(left).slots();
    PyObject result = slots.inplace(op, left, right);
    if (result != null && result != PyNotImplemented.NOT_IMPLEMENTED) {
      return result;
    }
    result = numeric(op, left, right);
    if (result != PyNotImplemented.NOT_IMPLEMENTED) {
      return result;
    }
    if (op == BinaryOp.ADD) {
      PyObject joined = slots.inplaceConcat(left, right);
      joined = joined != null ? joined : slots.concat(left, right);
      if (joined != null) {
        return joined;
      }
    } else if (op == BinaryOp.MULTIPLY) {
      PyObject repeated = repeatInplace(left, right);
      if (repeated != null) {
        return repeated;
      }
    }
    throw unsupported(op, op == BinaryOp.POWER ? "**=" : op.symbol() + "=", left, right);
  }

  /** A sequence on the left that cannot be repeated does not let the right one have a try. */
  private static PyObject repeatInplace(PyObject left, PyObject right) {
    PyType type = PyType.of(left);
    boolean isSequence = type.isHeapType() || type.special(Special.LEN) != null;
    return isSequence && !type.slots().isRepeatable(left) ? null : repeat(left, right, true);
  }

  private static PyObject repeat(PyObject left, PyObject right, boolean inplace) {
    Slots leftSlots = PyType.of(left).slots();
    if (leftSlots.isRepeatable(left)) {
      long times = times(right);
      PyObject result = inplace ? leftSlots.inplaceRepeat(left, times) : null;
      return result != null ? result : leftSlots.repeat(left, times);
    }
    Slots rightSlots = PyType.of(right).slots();
    return rightSlots.isRepeatable(right) ? rightSlots.repeat(right, times(left)) : null;
  }

  private static long times(PyObject n) {
    if (!Indexes.isIndex(n)) {
      throw Errors.typeError("can't multiply sequence by non-int of type '" + PyType.of(n).name() + "'");
    }
    return Indexes.toSize(n, "cannot fit '" + PyType.of(n).name() + "' into an index-sized integer");
  }

  /** pow(base, exponent, modulus); {@code modulus} may be None. */
  public static PyObject power(PyObject base, PyObject exponent, PyObject modulus) {
    if (modulus == PyNone.NONE) {
      return binary(BinaryOp.POWER, base, exponent);
    }
    Slots first = PyType.of(base).slots();
    Slots second = PyType.of(exponent).slots();
    Slots third = PyType.of(modulus).slots();
    PyObject result = first.power(base, exponent, modulus);
    if (result == PyNotImplemented.NOT_IMPLEMENTED && second != first) {
      result = second.power(base, exponent, modulus);
    }
    if (result == PyNotImplemented.NOT_IMPLEMENTED && third != first && third != second) {
      result = third.power(base, exponent, modulus);
    }
    if (result != PyNotImplemented.NOT_IMPLEMENTED) {
      return result;
    }
    throw Errors.typeError("unsupported operand type(s) for ** or pow(): '" + PyType.of(base).name() + "', '"
        + PyType.of(exponent).name() + "', '" + PyType.of(modulus).name() + "'");
  }

  /** {@code -x}, {@code +x}, {@code ~x}, abs(x). */
  public static PyObject unary(UnaryOp op, PyObject operand) {
    PyObject result = PyType.of(operand).slots().unary(op, operand);
    if (result != null) {
      return result;
    }
    String name = PyType.of(operand).name();
    throw Errors.typeError(op == UnaryOp.ABSOLUTE
        ? "bad operand type for abs(): '" + name + "'"
        : "bad operand type for unary " + op.symbol() + ": '" + name + "'");
  }

  private static PyException unsupported(BinaryOp op, String symbol, PyObject left, PyObject right) {
    String text = "unsupported operand type(s) for " + symbol + ": '" + PyType.of(left).name() + "' and '"
        + PyType.of(right).name() + "'";
    if (op == BinaryOp.RIGHT_SHIFT && left instanceof PyBuiltinFunction f
        && f.isPrint()) {
      text += ". Did you mean \"print(<message>, file=<output_stream>)\"?";
    }
    return Errors.typeError(text);
  }
}
