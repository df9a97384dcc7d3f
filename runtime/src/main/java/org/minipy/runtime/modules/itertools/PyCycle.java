package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The items of an iterable, and when they are used up again from the first, which it remembers. */
final class PyCycle extends PyItertool {
  static final PyType TYPE =
      PyType.builtin("cycle", new CycleSlots()).inModule("itertools").withGc().sized(48, 0);

  private PyObject iterator;
  private PyList saved;
  private int position;
  private boolean savedAll;

  private PyCycle(PyType type, PyObject iterator, PyList saved) {
    super(type);
    this.iterator = Refs.newRef(iterator);
    this.saved = Refs.newRef(saved);
    track();
  }

  @Override
  PyObject nextItem() {
    if (iterator != null) {
      PyObject item = Iteration.nextOrNull(iterator);
      if (item != null) {
        if (!savedAll) {
          saved.append(item);
        }
        return item;
      }
      PyObject old = iterator;
      iterator = null;
      Refs.decref(old);
    }
    if (saved.size() == 0) {
      return null;
    }
    PyObject item = Refs.newRef(saved.get(position));
    position = position + 1 >= saved.size() ? 0 : position + 1;
    return item;
  }

  @Override
  PyObject reduce() {
    PyObject source = iterator != null ? Refs.newRef(iterator) : Iteration.iter(saved);
    try {
      if (iterator == null) {
        for (int i = 0; i < position; i++) {
          Refs.xdecref(Iteration.nextOrNull(source));
        }
      }
      PyTuple state = new TupleBuilder(2).add(saved).integer(iterator == null ? 1 : 0).build();
      return new TupleBuilder(3).add(typeObject()).tupleOf(source).addSteal(state).build();
    } finally {
      Refs.decref(source);
    }
  }

  @Override
  void restore(PyObject state) {
    if (!(state instanceof PyTuple t)) {
      throw Errors.typeError("state is not a tuple");
    }
    if (t.size() != 2 || !(t.get(0) instanceof PyList list)) {
      throw Errors.typeError("state must be a list and a number");
    }
    PyObject old = saved;
    saved = Refs.newRef(list);
    savedAll = Truth.of(t.get(1));
    position = 0;
    Refs.xdecref(old);
  }

  @Override
  void visitFields(Visitor visitor) {
    visitor.visitIfPresent(iterator);
    visitor.visitIfPresent(saved);
  }

  @Override
  void releaseFields() {
    PyObject oldSaved = saved;
    PyObject oldIterator = iterator;
    saved = null;
    iterator = null;
    Refs.xdecref(oldSaved);
    Refs.xdecref(oldIterator);
  }

  /** The slots of cycle. */
  private static final class CycleSlots extends ItertoolSlots {
    CycleSlots() {
      super("cycle(iterable, /)", "The items of an iterable, over and over again.");
    }

    @Override
    public String textSignature() {
      return "(iterable, /)";
    }

    @Override
    public BuiltinMethod[] methods() {
      return restored();
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      PyObject iterator = Iteration.iter(args[0]);
      try {
        PyList saved = new PyList();
        try {
          return new PyCycle(type, iterator, saved);
        } finally {
          Refs.decref(saved);
        }
      } finally {
        Refs.decref(iterator);
      }
    }
  }
}
