package org.minipy.interpreter.tree;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.tuple.PyTuple;

/** The method of AST. */
enum TreeNodeMethod implements BuiltinMethod {
  REDUCE;

  @Override
  public String signature() {
    return "__reduce__($self, /)";
  }

  @Override
  public String doc() {
    return "Return how to make a copy: the class, no arguments, and the fields.";
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    PyTuple none = PyTuple.of();
    try {
      return PyTuple.of(PyType.of(self), none, ((PyTreeNode) self).dict());
    } finally {
      Refs.decref(none);
    }
  }
}
