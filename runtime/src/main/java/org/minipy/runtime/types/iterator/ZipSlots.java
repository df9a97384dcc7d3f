package org.minipy.runtime.types.iterator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.text.PyStr;

/** The slots of zip. */
final class ZipSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return ZipMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __getattribute__ __iter__ __next__";
  }

  @Override
  public String doc() {
    return "Tuples of one item of each iterable, until one of them has no more.\n\n"
        + "With strict, ValueError is raised when another still has some then.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    int named = keywords == null ? 0 : keywords.length;
    int count = args.length - named;
    boolean strict = false;
    if (named > 1) {
      throw Errors.typeError("zip() takes at most 1 keyword argument (" + named + " given)");
    }
    if (named == 1) {
      if (!keywords[0].value().equals("strict")) {
        throw Errors.typeError("'" + keywords[0].value() + "' is an invalid keyword argument for zip()");
      }
      strict = Truth.of(args[count]);
    }
    return PyZip.ofSteal(type, Iterators.of(args, 0, count), strict);
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
    return ((PyZip) self).nextItem();
  }
}
