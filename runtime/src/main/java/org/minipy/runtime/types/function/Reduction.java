package org.minipy.runtime.types.function;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** What {@code __reduce__} answers for objects that are found again as the attribute of another one. */
final class Reduction {
  private static final PyStr GETATTR = PyStr.intern("getattr");

  private Reduction() {}

  /** {@code (getattr, (holder, name))}. */
  static PyObject attributeOf(PyObject holder, PyObject name) {
    PyObject getattr = Interpreter.current().builtins().getBorrowed(GETATTR);
    return new TupleBuilder(2).add(getattr).tupleOf(holder, name).build();
  }

  /** {@code (getattr, (holder, name))}. */
  static PyObject attributeOf(PyObject holder, String name) {
    return attributeOf(holder, PyStr.intern(name));
  }
}
