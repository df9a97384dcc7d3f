package org.minipy.runtime.types.set;

import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.ReprStack;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots that set and frozenset share. */
abstract class AnySetSlots extends Slots {
  @Override
  public final PyObject repr(PyObject self) {
    PyAnySet set = (PyAnySet) self;
    String type = PyType.of(set).name();
    if (!ReprStack.enter(set)) {
      return PyStr.of(type + "(...)");
    }
    try {
      return PyStr.of(set.size() == 0 ? type + "()" : text(set, type));
    } finally {
      ReprStack.leave(set);
    }
  }

  private static String text(PyAnySet set, String type) {
    PyList keys = PyList.of(set);
    try {
      String list = Text.reprText(keys);
      String inner = "{" + list.substring(1, list.length() - 1) + "}";
      return PyType.of(set) == PySet.TYPE ? inner : type + "(" + inner + ")";
    } finally {
      Refs.decref(keys);
    }
  }

  @Override
  public final PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(self instanceof PyAnySet a) || !(other instanceof PyAnySet b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(switch (op) {
      case EQ -> SetOperations.equal(a, b);
      case NE -> !SetOperations.equal(a, b);
      case LE -> SetOperations.isSubset(a, b);
      case GE -> SetOperations.isSubset(b, a);
      case LT -> a.size() < b.size() && SetOperations.isSubset(a, b);
      case GT -> a.size() > b.size() && SetOperations.isSubset(b, a);
    });
  }

  @Override
  public final PyObject iter(PyObject self) {
    return new PySetIterator((PyAnySet) self);
  }

  @Override
  public final PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    if (!(left instanceof PyAnySet a) || !(right instanceof PyAnySet b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return switch (op) {
      case SUBTRACT -> SetOperations.difference(a, b);
      case AND -> SetOperations.intersection(a, b);
      case XOR -> SetOperations.symmetricDifference(a, b);
      case OR -> union(a, b);
      default -> PyNotImplemented.NOT_IMPLEMENTED;
    };
  }

  private static PyObject union(PyAnySet a, PyAnySet b) {
    PyAnySet result = SetOperations.copy(a);
    try {
      if (a != b) {
        result.update(b);
      }
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  @Override
  public final long length(PyObject self) {
    return ((PyAnySet) self).size();
  }

  @Override
  public final int contains(PyObject self, PyObject item) {
    return contains((PyAnySet) self, item) ? 1 : 0;
  }

  /** Whether {@code key} is in {@code set}; a set as the key is looked for as a frozenset. */
  static boolean contains(PyAnySet set, PyObject key) {
    try {
      return set.contains(key);
    } catch (PyException e) {
      PyFrozenSet frozen = frozenKey(e, key);
      try {
        return set.contains(frozen);
      } finally {
        Refs.decref(frozen);
      }
    }
  }

  /** Removes {@code key}; a set as the key is looked for as a frozenset. */
  static boolean discard(PyAnySet set, PyObject key) {
    try {
      return set.discard(key);
    } catch (PyException e) {
      PyFrozenSet frozen = frozenKey(e, key);
      try {
        return set.discard(frozen);
      } finally {
        Refs.decref(frozen);
      }
    }
  }

  /** The key to use when {@code key} turned out unhashable, owned; throws {@code e} on when it is no set. */
  private static PyFrozenSet frozenKey(PyException e, PyObject key) {
    if (!(key instanceof PySet) || !e.matches(ExceptionTypes.TYPE_ERROR)) {
      throw e;
    }
    e.discard();
    return PyFrozenSet.copyOf(key);
  }

  @Override
  public final long sizeOf(PyObject self) {
    return PyType.of(self).basicSize() + ((PyAnySet) self).tableBytes();
  }
}
