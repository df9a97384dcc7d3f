package org.minipy.runtime.types.random;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of Random. */
final class RandomSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return RandomMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __init__";
  }

  @Override
  public String doc() {
    return "A generator of random numbers, begun from an int or from the hash of something else.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return type == PyRandom.TYPE ? new PyRandom(type) : new RandomInstance(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length > 0) {
      throw Errors.typeError("Random() takes no keyword arguments");
    }
    if (args.length > 1) {
      throw Errors.typeError("Random() requires 0 or 1 argument");
    }
    ((PyRandom) self).seed(args.length == 0 ? null : args[0]);
  }
}
