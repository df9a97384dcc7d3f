package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The items of an iterable at the positions of a range. */
final class PyIslice extends PyItertool {
  static final PyType TYPE =
      PyType.builtin("islice", new IsliceSlots()).inModule("itertools").withGc().sized(56, 0);

  private static final long NO_STOP = -1;

  private PyObject iterator;
  private long wanted;
  private final long stop;
  private final long step;
  private long position;

  private PyIslice(PyType type, PyObject iterator, long start, long stop, long step) {
    super(type);
    this.iterator = Refs.newRef(iterator);
    wanted = start;
    this.stop = stop;
    this.step = step;
    track();
  }

  @Override
  PyObject nextItem() {
    PyObject it = iterator;
    if (it == null) {
      return null;
    }
    Slots slots = PyType.of(it).slots();
    while (position < wanted) {
      PyObject skipped = Iteration.nextOrNull(slots, it);
      if (skipped == null) {
        return ended();
      }
      Refs.decref(skipped);
      position++;
    }
    if (stop != NO_STOP && position >= stop) {
      return ended();
    }
    PyObject item = Iteration.nextOrNull(slots, it);
    if (item == null) {
      return ended();
    }
    position++;
    long next = wanted + step;
    wanted = next < wanted || stop != NO_STOP && next > stop ? stop : next;
    return item;
  }

  private PyObject ended() {
    PyObject old = iterator;
    iterator = null;
    Refs.xdecref(old);
    return null;
  }

  @Override
  PyObject reduce() {
    if (iterator == null) {
      PyTuple nothing = new TupleBuilder(2).addSteal(Iteration.iter(PyTuple.EMPTY)).integer(0).build();
      return reductionForStateSteal(nothing).integer(0).build();
    }
    TupleBuilder start = new TupleBuilder(4).add(iterator).integer(wanted);
    TupleBuilder bounds = stop == NO_STOP ? start.add(PyNone.NONE) : start.integer(stop);
    return reductionForStateSteal(bounds.integer(step).build()).integer(position).build();
  }

  @Override
  void restore(PyObject state) {
    position = Indexes.toSsize(state);
  }

  @Override
  void visitFields(Visitor visitor) {
    visitor.visitIfPresent(iterator);
  }

  @Override
  void releaseFields() {
    ended();
  }

  /** The slots of islice. */
  private static final class IsliceSlots extends ItertoolSlots {
    private static final String RANGE = " for islice() must be None or an integer: 0 <= x <= sys.maxsize.";

    IsliceSlots() {
      super("islice(iterable, start, stop=None, step=None, /)",
          "The items of an iterable that a slice of a list of them would have: islice(iterable, stop) or"
              + " islice(iterable, start, stop[, step]).");
    }

    @Override
    public BuiltinMethod[] methods() {
      return restored();
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      boolean onlyStop = args[2] == null && args[3] == null;
      PyObject stopArgument = onlyStop ? args[1] : args[2];
      long stop = NO_STOP;
      if (stopArgument != PyNone.NONE) {
        stop = size(stopArgument);
        if (stop == -1) {
          throw Errors.valueError("Stop argument" + RANGE);
        }
      }
      long start = onlyStop || args[1] == PyNone.NONE ? 0 : size(args[1]);
      if (start < 0 || stop < NO_STOP) {
        throw Errors.valueError("Indices" + RANGE);
      }
      long step = args[3] == null || args[3] == PyNone.NONE ? 1 : size(args[3]);
      if (step < 1) {
        throw Errors.valueError("Step for islice() must be a positive integer or None.");
      }
      PyObject iterator = Iteration.iter(args[0]);
      try {
        return new PyIslice(type, iterator, start, stop, step);
      } finally {
        Refs.decref(iterator);
      }
    }

    /** An index, or -1 for what is none. */
    private static long size(PyObject o) {
      try {
        return Indexes.toSsize(o);
      } catch (PyException e) {
        e.discard();
        return -1;
      }
    }
  }
}
