package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;

/** The items of an iterable for which a function does not hold. */
final class PyFilterFalse extends PyFunctional {
  static final PyType TYPE =
      PyType.builtin("filterfalse", new FilterFalseSlots()).inModule("itertools").withGc().sized(32, 0);

  private PyFilterFalse(PyType type, PyObject function, PyObject iterator) {
    super(type, function, iterator);
  }

  @Override
  PyObject nextItem() {
    Slots slots = PyType.of(iterator).slots();
    boolean byTruth = function == PyNone.NONE || function == PyBool.TYPE;
    while (true) {
      PyObject item = slots.next(iterator);
      if (item == null || !(byTruth ? isTrue(item) : holdsFor(item))) {
        return item;
      }
      Refs.decref(item);
    }
  }

  private static boolean isTrue(PyObject item) {
    try {
      return Truth.of(item);
    } catch (Throwable t) {
      Refs.decref(item);
      throw t;
    }
  }

  /** The slots of filterfalse. */
  private static final class FilterFalseSlots extends ItertoolSlots {
    FilterFalseSlots() {
      super("filterfalse(function, iterable, /)",
          "The items for which a function does not hold; with None as the function, those that are false.");
    }

    @Override
    public String textSignature() {
      return "(function, iterable, /)";
    }

    @Override
    public BuiltinMethod[] methods() {
      return copied();
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      PyObject iterator = Iteration.iter(args[1]);
      try {
        return new PyFilterFalse(type, args[0], iterator);
      } finally {
        Refs.decref(iterator);
      }
    }
  }
}
