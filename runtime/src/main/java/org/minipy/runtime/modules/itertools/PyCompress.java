package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.tuple.PyTuple;

/** The items of one iterable for which those of another are true. */
final class PyCompress extends PyItertool {
  static final PyType TYPE =
      PyType.builtin("compress", new CompressSlots()).inModule("itertools").withGc().sized(32, 0);

  private PyObject data;
  private PyObject selectors;

  private PyCompress(PyType type, PyObject data, PyObject selectors) {
    super(type);
    this.data = Refs.newRef(data);
    this.selectors = Refs.newRef(selectors);
    track();
  }

  @Override
  PyObject nextItem() {
    while (true) {
      PyObject item = PyType.of(data).slots().next(data);
      if (item == null) {
        return null;
      }
      boolean chosen;
      try {
        PyObject selector = PyType.of(selectors).slots().next(selectors);
        if (selector == null) {
          Refs.decref(item);
          return null;
        }
        chosen = Results.takeTruth(selector);
      } catch (Throwable t) {
        Refs.decref(item);
        throw t;
      }
      if (chosen) {
        return item;
      }
      Refs.decref(item);
    }
  }

  @Override
  PyObject reduce() {
    return reductionSteal(PyTuple.of(data, selectors));
  }

  @Override
  void visitFields(Visitor visitor) {
    visitor.visitIfPresent(data);
    visitor.visitIfPresent(selectors);
  }

  @Override
  void releaseFields() {
    PyObject oldData = data;
    PyObject oldSelectors = selectors;
    data = null;
    selectors = null;
    Refs.xdecref(oldData);
    Refs.xdecref(oldSelectors);
  }

  /** The slots of compress. */
  private static final class CompressSlots extends ItertoolSlots {
    CompressSlots() {
      super("compress(data, selectors)", "The items of data whose selector is true.");
    }

    @Override
    public String textSignature() {
      return "(data, selectors)";
    }

    @Override
    public BuiltinMethod[] methods() {
      return copied();
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      PyObject data = Iteration.iter(args[0]);
      PyObject selectors = null;
      try {
        selectors = Iteration.iter(args[1]);
        return new PyCompress(type, data, selectors);
      } finally {
        Refs.decref(data);
        Refs.xdecref(selectors);
      }
    }
  }
}
