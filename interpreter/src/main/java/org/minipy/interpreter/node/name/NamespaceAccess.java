package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Builtins;
import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;

/** Reads and writes the namespace of a class body or of exec, which may be any mapping. */
final class NamespaceAccess {
  private NamespaceAccess() {}

  /** The value of {@code name}, owned, or null. */
  static PyObject get(PyObject namespace, PyStr name) {
    if (namespace instanceof PyDict dict && dict.isExact()) {
      return Refs.xnewRef(dict.getBorrowed(name));
    }
    return itemOrNull(namespace, name);
  }

  /** What item access of {@code namespace} finds, owned, or null for a KeyError. */
  static PyObject itemOrNull(PyObject namespace, PyStr name) {
    try {
      return Items.get(namespace, name);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.KEY_ERROR)) {
        throw e;
      }
      e.discard();
      return null;
    }
  }

  /**
   * The value of {@code name}, owned, which is neither a global nor in the dict of the builtins: what stands in place
   * of the builtins may know it. Raises NameError.
   */
  static PyObject missing(Frame f, PyStr name) {
    PyObject other = Builtins.otherOrNull(f.globals);
    PyObject found = other == null ? null : itemOrNull(other, name);
    if (found == null) {
      throw NameErrors.undefined(name);
    }
    return found;
  }

  static void set(PyObject namespace, PyStr name, PyObject valueSteal) {
    if (namespace instanceof PyDict dict && dict.isExact()) {
      dict.putSteal(Refs.newRef(name), valueSteal);
      return;
    }
    try {
      Items.set(namespace, name, valueSteal);
    } finally {
      Refs.decref(valueSteal);
    }
  }

  /** Deletes {@code name}; false when it is not there. */
  static boolean delete(PyObject namespace, PyStr name) {
    if (namespace instanceof PyDict dict && dict.isExact()) {
      return dict.remove(name);
    }
    try {
      Items.delete(namespace, name);
      return true;
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.KEY_ERROR)) {
        throw e;
      }
      e.discard();
      return false;
    }
  }
}
