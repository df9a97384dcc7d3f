package org.minipy.runtime.types.function;

import org.minipy.runtime.call.Signature;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;

/**
 * The {@code __new__} that every built-in type with a constructor shows; the call itself is in the function's slots.
 */
enum NewMethod implements BuiltinMethod {
  INSTANCE;

  static final Signature SIGNATURE = Signature.parse("__new__($type, *args, **kwargs)");

  @Override
  public String signature() {
    return "__new__($type, *args, **kwargs)";
  }

  @Override
  public String doc() {
    return "Create and return a new object.  See help(type) for accurate signature.";
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    throw new IllegalStateException("__new__ is called through its type's slots");
  }
}
