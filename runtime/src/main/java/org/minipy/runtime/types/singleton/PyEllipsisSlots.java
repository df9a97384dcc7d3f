package org.minipy.runtime.types.singleton;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of {@code ellipsis}. */
final class PyEllipsisSlots extends Slots {
  private static final PyStr REPR = PyStr.intern("Ellipsis");

  @Override
  public BuiltinMethod[] methods() {
    return NamedSingletonMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __getattribute__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (args.length != 0) {
      throw Errors.typeError("EllipsisType takes no arguments");
    }
    return PyEllipsis.owned();
  }

  @Override
  public PyObject repr(PyObject self) {
    return Refs.newRef(REPR);
  }
}
