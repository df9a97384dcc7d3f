package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.tuple.PyTuple;

/** Each item of an iterable with the one before it. */
final class PyPairwise extends PyItertool {
  static final PyType TYPE =
      PyType.builtin("pairwise", new PairwiseSlots()).inModule("itertools").withGc().sized(32, 0);

  private PyObject iterator;
  private PyObject previous;

  private PyPairwise(PyType type, PyObject iterator) {
    super(type);
    this.iterator = Refs.newRef(iterator);
    track();
  }

  @Override
  PyObject nextItem() {
    PyObject it = iterator;
    if (it == null) {
      return null;
    }
    PyObject first = Refs.xnewRef(previous);
    if (first == null) {
      first = PyType.of(it).slots().next(it);
      if (first == null || iterator == null) {
        Refs.xdecref(first);
        clear();
        return null;
      }
      PyObject old = previous;
      previous = Refs.newRef(first);
      Refs.xdecref(old);
    }
    PyObject second;
    Refs.incref(it);
    try {
      second = PyType.of(it).slots().next(it);
    } catch (Throwable t) {
      Refs.decref(first);
      throw t;
    } finally {
      Refs.decref(it);
    }
    if (second == null) {
      clear();
      Refs.decref(first);
      return null;
    }
    PyObject old = previous;
    previous = Refs.newRef(second);
    Refs.xdecref(old);
    return PyTuple.ofSteal(first, second);
  }

  private void clear() {
    PyObject oldIterator = iterator;
    PyObject oldPrevious = previous;
    iterator = null;
    previous = null;
    Refs.xdecref(oldIterator);
    Refs.xdecref(oldPrevious);
  }

  @Override
  void visitFields(Visitor visitor) {
    visitor.visitIfPresent(iterator);
    visitor.visitIfPresent(previous);
  }

  @Override
  void releaseFields() {
    clear();
  }

  /** The slots of pairwise. */
  private static final class PairwiseSlots extends ItertoolSlots {
    PairwiseSlots() {
      super("pairwise(iterable, /)", "The pairs of neighbours in an iterable.");
    }

    @Override
    public String textSignature() {
      return "(iterable, /)";
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      PyObject iterator = Iteration.iter(args[0]);
      try {
        return new PyPairwise(type, iterator);
      } finally {
        Refs.decref(iterator);
      }
    }
  }
}
