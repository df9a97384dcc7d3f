package org.minipy.runtime.types.iterator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.text.PyStr;

/** The slots of filter. */
final class FilterSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return FilterMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __getattribute__ __iter__ __next__";
  }

  @Override
  public String doc() {
    return "The items of an iterable for which a function holds; with None as the function, those that are true.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0
        && (type == PyFilter.TYPE || type.special(Special.INIT) == PyFilter.TYPE.special(Special.INIT))) {
      throw Errors.typeError("filter() takes no keyword arguments");
    }
    int given = args.length - (keywords == null ? 0 : keywords.length);
    if (given != 2) {
      throw Errors.typeError("filter expected 2 arguments, got " + given);
    }
    return PyFilter.of(type, args[0], args[1]);
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
    return ((PyFilter) self).nextItem();
  }
}
