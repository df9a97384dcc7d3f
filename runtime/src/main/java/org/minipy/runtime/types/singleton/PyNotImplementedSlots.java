package org.minipy.runtime.types.singleton;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;

/** The slots of {@code NotImplementedType}. */
final class PyNotImplementedSlots extends Slots {
  private static final PyStr REPR = PyStr.intern("NotImplemented");

  @Override
  public BuiltinMethod[] methods() {
    return NamedSingletonMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __bool__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (args.length != 0) {
      throw Errors.typeError("NotImplementedType takes no arguments");
    }
    return PyNotImplemented.owned();
  }

  @Override
  public PyObject repr(PyObject self) {
    return Refs.newRef(REPR);
  }

  @Override
  public int truth(PyObject self) {
    Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "NotImplemented should not be used in a boolean context", 1);
    return 1;
  }
}
