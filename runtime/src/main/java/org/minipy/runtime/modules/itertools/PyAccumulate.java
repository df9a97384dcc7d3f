package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** Running totals, or what another function of two arguments makes of the items so far. */
final class PyAccumulate extends PyItertool {
  static final PyType TYPE =
      PyType.builtin("accumulate", new AccumulateSlots()).inModule("itertools").withGc().sized(56, 0);

  private PyObject total;
  private PyObject iterator;
  private PyObject function;
  private PyObject initial;

  private PyAccumulate(PyType type, PyObject iterator, PyObject function, PyObject initial) {
    super(type);
    this.iterator = Refs.newRef(iterator);
    this.function = Refs.xnewRef(function);
    this.initial = Refs.xnewRef(initial);
    track();
  }

  @Override
  PyObject nextItem() {
    if (initial != null) {
      total = initial;
      initial = null;
      return Refs.newRef(total);
    }
    PyObject item = PyType.of(iterator).slots().next(iterator);
    if (item == null) {
      return null;
    }
    if (total == null) {
      total = item;
      return Refs.newRef(item);
    }
    PyObject next;
    try {
      next = function == null ? Operators.binary(BinaryOp.ADD, total, item) : Calls.call(function, total, item);
    } finally {
      Refs.decref(item);
    }
    PyObject old = total;
    total = Refs.newRef(next);
    Refs.decref(old);
    return next;
  }

  @Override
  PyObject reduce() {
    if (initial != null) {
      PyTuple first = PyTuple.of(initial);
      PyObject parts;
      try {
        parts = PyChain.of(first, iterator);
      } finally {
        Refs.decref(first);
      }
      PyTuple arguments = new TupleBuilder(2).addSteal(parts).addOrNone(function).build();
      return reductionForStateSteal(arguments).add(PyNone.NONE).build();
    }
    PyTuple arguments = new TupleBuilder(2).add(iterator).addOrNone(function).build();
    return reductionForStateSteal(arguments).addOrNone(total).build();
  }

  @Override
  void restore(PyObject state) {
    PyObject old = total;
    total = state == PyNone.NONE ? null : Refs.newRef(state);
    Refs.xdecref(old);
  }

  @Override
  void visitFields(Visitor visitor) {
    visitor.visitIfPresent(function);
    visitor.visitIfPresent(iterator);
    visitor.visitIfPresent(total);
    visitor.visitIfPresent(initial);
  }

  @Override
  void releaseFields() {
    PyObject[] old = {function, total, iterator, initial};
    function = null;
    total = null;
    iterator = null;
    initial = null;
    Refs.decrefAll(old);
  }

  /** The slots of accumulate. */
  private static final class AccumulateSlots extends ItertoolSlots {
    AccumulateSlots() {
      super("accumulate(iterable, func=None, *, initial=None)", "Running totals, or what func makes of them.");
    }

    @Override
    public String textSignature() {
      return "(iterable, func=None, *, initial=None)";
    }

    @Override
    public BuiltinMethod[] methods() {
      return restored();
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      PyObject iterator = Iteration.iter(args[0]);
      try {
        return new PyAccumulate(type, iterator, noneToNull(args[1]), noneToNull(args[2]));
      } finally {
        Refs.decref(iterator);
      }
    }

    private static PyObject noneToNull(PyObject o) {
      return o == PyNone.NONE ? null : o;
    }
  }
}
