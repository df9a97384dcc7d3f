package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.tuple.PyTuple;

/** The items of an iterable from the first for which a function does not hold. */
final class PyDropWhile extends PyFunctional {
  static final PyType TYPE =
      PyType.builtin("dropwhile", new DropWhileSlots()).inModule("itertools").withGc().sized(40, 0);

  private boolean begun;

  private PyDropWhile(PyType type, PyObject function, PyObject iterator) {
    super(type, function, iterator);
  }

  @Override
  PyObject nextItem() {
    Slots slots = PyType.of(iterator).slots();
    while (true) {
      PyObject item = slots.next(iterator);
      if (item == null || begun) {
        return item;
      }
      if (!holdsFor(item)) {
        begun = true;
        return item;
      }
      Refs.decref(item);
    }
  }

  @Override
  PyObject reduce() {
    return reductionForStateSteal(PyTuple.of(function, iterator)).integer(begun ? 1 : 0).build();
  }

  @Override
  void restore(PyObject state) {
    begun = Truth.of(state);
  }

  /** The slots of dropwhile. */
  private static final class DropWhileSlots extends ItertoolSlots {
    DropWhileSlots() {
      super("dropwhile(predicate, iterable, /)",
          "The items of an iterable without the first ones for which a function holds.");
    }

    @Override
    public String textSignature() {
      return "(predicate, iterable, /)";
    }

    @Override
    public BuiltinMethod[] methods() {
      return restored();
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      PyObject iterator = Iteration.iter(args[1]);
      try {
        return new PyDropWhile(type, args[0], iterator);
      } finally {
        Refs.decref(iterator);
      }
    }
  }
}
