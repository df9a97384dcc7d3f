package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.tuple.PyTuple;

/** What a function returns for the arguments that an iterable gives. */
final class PyStarmap extends PyFunctional {
  static final PyType TYPE =
      PyType.builtin("starmap", new StarmapSlots()).inModule("itertools").withGc().sized(32, 0);

  private PyStarmap(PyType type, PyObject function, PyObject iterator) {
    super(type, function, iterator);
  }

  @Override
  PyObject nextItem() {
    PyObject item = PyType.of(iterator).slots().next(iterator);
    if (item == null) {
      return null;
    }
    PyTuple arguments;
    if (item instanceof PyTuple t && t.isExact()) {
      arguments = t;
    } else {
      try {
        arguments = PyTuple.fromIterable(item);
      } finally {
        Refs.decref(item);
      }
    }
    try {
      return Calls.unpacked(function, arguments, null);
    } finally {
      Refs.decref(arguments);
    }
  }

  /** The slots of starmap. */
  private static final class StarmapSlots extends ItertoolSlots {
    StarmapSlots() {
      super("starmap(function, iterable, /)", "function(*arguments) for the arguments that an iterable gives.");
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
        return new PyStarmap(type, args[0], iterator);
      } finally {
        Refs.decref(iterator);
      }
    }
  }
}
