package org.minipy.runtime.object;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.singleton.PyNotImplemented;

/**
 * Binary operators of classes made by Python code: which of {@code __add__} and {@code __radd__} is called, and when
 * (CPython's SLOT1BINFULL). The slot is asked once for the left operand's type and once for the right one's, as the
 * operator protocol decides; it answers for whichever operand has it as its slot.
 */
final class UserOperators {
  private UserOperators() {}

  static PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    PyType leftType = PyType.of(left);
    PyType rightType = PyType.of(right);
    boolean leftIsUser = leftType.slots() instanceof UserSlots;
    boolean tryRight = leftType != rightType && rightType.slots() instanceof UserSlots;
    if (leftIsUser) {
      if (tryRight && rightType.isSubtype(leftType) && overrides(leftType, rightType, op)) {
        PyObject result = call(op, op.reflected(), right, left);
        if (result != PyNotImplemented.NOT_IMPLEMENTED) {
          return result;
        }
        tryRight = false;
      }
      PyObject result = call(op, op.method(), left, right);
      if (result != PyNotImplemented.NOT_IMPLEMENTED || leftType == rightType) {
        return result;
      }
    }
    return tryRight ? call(op, op.reflected(), right, left) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static boolean overrides(PyType left, PyType right, BinaryOp op) {
    PyObject mine = right.special(op.reflected());
    return mine != null && mine != left.special(op.reflected());
  }

  private static PyObject call(BinaryOp op, Special special, PyObject self, PyObject other) {
    PyObject method = PyType.of(self).special(special);
    if (method == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    Slots builtin = PyType.of(self).builtinSlots(special);
    if (builtin != null) {
      return special == op.reflected() ? builtin.binary(op, other, self) : builtin.binary(op, self, other);
    }
    return Calls.special(method, self, other);
  }
}
