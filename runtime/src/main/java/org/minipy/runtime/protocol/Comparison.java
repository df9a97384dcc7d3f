package org.minipy.runtime.protocol;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** Rich comparison (Objects/object.c, do_richcompare). */
public final class Comparison {
  private Comparison() {}

  /** {@code left op right}, whatever object that is; raises TypeError for an ordering that neither side knows. */
  public static PyObject compare(PyObject left, PyObject right, CompareOp op) {
    if (left.getClass() == PyInt.class && right.getClass() == PyInt.class) {
      return PyBool.of(op.holds(Long.compare(((PyInt) left).longValue(), ((PyInt) right).longValue())));
    }
    ThreadState thread = ThreadState.current();
    thread.enterNative(" in comparison");
    try {
      PyType leftType = PyType.of(left);
      PyType rightType = PyType.of(right);
      boolean reflectedTried = false;
      if (leftType != rightType && rightType.isSubtype(leftType)) {
        reflectedTried = true;
        PyObject result = rightType.slots().compare(right, left, op.swapped());
        if (result != PyNotImplemented.NOT_IMPLEMENTED) {
          return result;
        }
      }
      PyObject result = leftType.slots().compare(left, right, op);
      if (result != PyNotImplemented.NOT_IMPLEMENTED) {
        return result;
      }
      if (!reflectedTried) {
        result = rightType.slots().compare(right, left, op.swapped());
        if (result != PyNotImplemented.NOT_IMPLEMENTED) {
          return result;
        }
      }
    } finally {
      thread.leaveNative();
    }
    return switch (op) {
      case EQ -> PyBool.of(left == right);
      case NE -> PyBool.of(left != right);
      default -> throw Errors.typeError("'" + op.symbol() + "' not supported between instances of '"
          + PyType.of(left).name() + "' and '" + PyType.of(right).name() + "'");
    };
  }

  /** The truth of {@code left op right}. */
  public static boolean holds(PyObject left, PyObject right, CompareOp op) {
    if (left.getClass() == PyInt.class && right.getClass() == PyInt.class) {
      return op.holds(Long.compare(((PyInt) left).longValue(), ((PyInt) right).longValue()));
    }
    return Results.takeTruth(compare(left, right, op));
  }

  /** Equality as containers use it: identical objects are equal. */
  public static boolean equal(PyObject left, PyObject right) {
    if (left == right) {
      return true;
    }
    if (left instanceof PyStr a && a.isExact()) {
      if (right instanceof PyStr b && b.isExact()) {
        return a.sameText(b);
      }
    } else if (left instanceof PyInt a && a.isExact() && right instanceof PyInt b && b.isExact()
        && a.fitsLong() && b.fitsLong()) {
      return a.longValue() == b.longValue();
    }
    return holds(left, right, CompareOp.EQ);
  }

  /** Equality of an item that a mutation may free meanwhile, and is held, with an object that the caller holds. */
  public static boolean equalItem(PyObject item, PyObject held) {
    if (item == held) {
      return true;
    }
    Refs.incref(item);
    try {
      return equal(item, held);
    } finally {
      Refs.decref(item);
    }
  }

  /** Equality of items that a mutation may free meanwhile: both are held. */
  public static boolean equalHeld(PyObject left, PyObject right) {
    if (left == right) {
      return true;
    }
    Refs.incref(left);
    Refs.incref(right);
    try {
      return equal(left, right);
    } finally {
      Refs.decref(left);
      Refs.decref(right);
    }
  }

  /** hash(o); raises TypeError for unhashable types. */
  public static long hash(PyObject o) {
    if (o.getClass() == PyInt.class) {
      return ((PyInt) o).hash();
    }
    return o.getClass() == PyStr.class ? ((PyStr) o).hash() : PyType.of(o).slots().hash(o);
  }
}
