package org.minipy.runtime.types.function;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.text.PyStr;

/** The slots of staticmethod. */
final class StaticMethodSlots extends FunctionWrapperSlots {
  @Override
  public String specials() {
    return "__new__ __repr__ __call__ __get__ __init__";
  }

  @Override
  public String doc() {
    return "Turns a function in a class body into one that is not bound to instances.";
  }

  @Override
  String builtinName() {
    return "staticmethod";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return new PyStaticMethod(type, null);
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    return Calls.call(wrapped(self), args, keywords);
  }

  @Override
  public PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
    return Refs.newRef(wrapped(self));
  }
}
