package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.tuple.PyTuple;

/** The items of an iterable up to the first for which a function does not hold. */
final class PyTakeWhile extends PyFunctional {
  static final PyType TYPE =
      PyType.builtin("takewhile", new TakeWhileSlots()).inModule("itertools").withGc().sized(40, 0);

  private boolean ended;

  private PyTakeWhile(PyType type, PyObject function, PyObject iterator) {
    super(type, function, iterator);
  }

  @Override
  PyObject nextItem() {
    if (ended) {
      return null;
    }
    PyObject item = PyType.of(iterator).slots().next(iterator);
    if (item == null || holdsFor(item)) {
      return item;
    }
    ended = true;
    Refs.decref(item);
    return null;
  }

  @Override
  PyObject reduce() {
    return reductionForStateSteal(PyTuple.of(function, iterator)).integer(ended ? 1 : 0).build();
  }

  @Override
  void restore(PyObject state) {
    ended = Truth.of(state);
  }

  /** The slots of takewhile. */
  private static final class TakeWhileSlots extends ItertoolSlots {
    TakeWhileSlots() {
      super("takewhile(predicate, iterable, /)", "The items of an iterable as long as a function holds for them.");
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
        return new PyTakeWhile(type, args[0], iterator);
      } finally {
        Refs.decref(iterator);
      }
    }
  }
}
