package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.text.PyStr;

/** The methods of builtin_function_or_method. */
enum BuiltinFunctionMethod implements BuiltinMethod {
  REDUCE;

  @Override
  public String signature() {
    return "__reduce__($self, /) --";
  }

  @Override
  public String doc() {
    return null;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    PyBuiltinFunction f = (PyBuiltinFunction) self;
    PyObject receiver = f.receiverBorrowed();
    return receiver == null ? PyStr.of(f.signature().name()) : Reduction.attributeOf(receiver, f.signature().name());
  }
}
