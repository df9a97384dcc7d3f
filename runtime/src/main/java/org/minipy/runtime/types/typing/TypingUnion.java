package org.minipy.runtime.types.typing;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.generic.PyUnion;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Unions of types of which some are known to the module typing only: {@code T | int} is {@code typing.Union[T, int]}.
 */
final class TypingUnion {
  private TypingUnion() {}

  /** The union of two types. */
  static PyObject of(PyObject left, PyObject right) {
    return make(left, right);
  }

  /** {@code typing.Union[key]}. */
  static PyObject ofItems(PyObject key) {
    if (key instanceof PyTuple tuple) {
      if (tuple.size() == 0) {
        throw Errors.typeError("Cannot take a Union of no types.");
      }
      return make(tuple.toArray());
    }
    return make(key);
  }

  private static PyObject make(PyObject... operands) {
    List<PyObject> members = new ArrayList<>();
    try {
      for (PyObject operand : operands) {
        PyTuple inner = operand instanceof PyTypingAlias alias && alias.origin() == PySpecialForm.UNION
            ? alias.args()
            : operand instanceof PyUnion union ? union.args() : null;
        if (inner == null) {
          addOnce(members, TypeArguments.check(operand, "Union[arg, ...]: each arg must be a type."));
          continue;
        }
        for (PyObject member : inner.items()) {
          addOnce(members, Refs.newRef(member));
        }
      }
      if (members.size() == 1) {
        return Refs.newRef(members.getFirst());
      }
      PyTuple args = PyTuple.of(members.toArray(Calls.NO_ARGS));
      try {
        return PyTypingAlias.union(args);
      } finally {
        Refs.decref(args);
      }
    } finally {
      Refs.decrefAll(members.toArray(Calls.NO_ARGS));
    }
  }

  private static void addOnce(List<PyObject> members, PyObject memberSteal) {
    for (PyObject known : members) {
      if (Comparison.equal(known, memberSteal)) {
        Refs.decref(memberSteal);
        return;
      }
    }
    members.add(memberSteal);
  }
}
