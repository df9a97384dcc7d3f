package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of classmethod. */
final class ClassMethodSlots extends FunctionWrapperSlots {
  @Override
  public String specials() {
    return "__new__ __repr__ __get__ __init__";
  }

  @Override
  public String doc() {
    return "Turns a function in a class body into one that is bound to the class.";
  }

  @Override
  String builtinName() {
    return "classmethod";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return new PyClassMethod(type, null);
  }

  @Override
  public PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
    PyObject callable = wrapped(self);
    PyType receiver = owner == null ? PyType.of(instance) : owner;
    Slots slots = PyType.of(callable).slots();
    if (slots.isDescriptor(callable)) {
      return slots.descriptorGet(callable, receiver, receiver);
    }
    return new PyMethod(callable, receiver);
  }
}
