package org.minipy.runtime.types.iterator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.text.PyStr;

/** The slots of map. */
final class MapSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return MapMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __getattribute__ __iter__ __next__";
  }

  @Override
  public String doc() {
    return "What a function returns for the items of an iterable, or of several until one has no more.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0
        && (type == PyMap.TYPE || type.special(Special.INIT) == PyMap.TYPE.special(Special.INIT))) {
      throw Errors.typeError("map() takes no keyword arguments");
    }
    int given = args.length - (keywords == null ? 0 : keywords.length);
    if (given < 2) {
      throw Errors.typeError("map() must have at least two arguments.");
    }
    return PyMap.ofSteal(type, args[0], Iterators.of(args, 1, given - 1));
  }

  @Override
  public PyObject iter(PyObject self) {
    return Refs.newRef(self);
  }

  @Override
  public boolean isIterator(PyObject self) {
    return true;
  }

  @Override
  public PyObject next(PyObject self) {
    return ((PyMap) self).nextItem();
  }
}
