package org.minipy.runtime.types.iterator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** The slots of enumerate. */
final class EnumerateSlots extends Slots {
  @Override
  public String textSignature() {
    return "(iterable, start=0)";
  }

  @Override
  public BuiltinMethod[] methods() {
    return EnumerateMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __getattribute__ __iter__ __next__";
  }

  @Override
  public String doc() {
    return "Pairs (number, item) for the items of an iterable; the numbers begin with start.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    PyObject[] given = arguments(args, keywords);
    PyInt start = given[1] == null ? PyInt.of(0) : Indexes.exactIndex(given[1]);
    try {
      return PyEnumerate.of(type, given[0], start);
    } finally {
      Refs.decref(start);
    }
  }

  private static PyObject[] arguments(PyObject[] args, PyStr[] keywords) {
    int named = keywords == null ? 0 : keywords.length;
    int positional = args.length - named;
    if (args.length == 0) {
      throw Errors.typeError("enumerate() missing required argument 'iterable'");
    }
    if (args.length > 2) {
      throw Errors.typeError("enumerate() takes at most 2 arguments (" + args.length + " given)");
    }
    PyObject[] given = new PyObject[2];
    System.arraycopy(args, 0, given, 0, positional);
    if (named == 2 && keywords[0].value().equals("start")) {
      check(keywords[1], "iterable");
      return new PyObject[] {args[1], args[0]};
    }
    for (int i = 0; i < named; i++) {
      check(keywords[i], positional + i == 0 ? "iterable" : "start");
      given[positional + i] = args[positional + i];
    }
    return given;
  }

  private static void check(PyStr keyword, String name) {
    if (!keyword.value().equals(name)) {
      throw Errors.typeError("'" + keyword.value() + "' is an invalid keyword argument for enumerate()");
    }
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
    return ((PyEnumerate) self).nextItem();
  }
}
