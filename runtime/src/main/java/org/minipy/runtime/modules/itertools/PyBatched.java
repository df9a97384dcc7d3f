package org.minipy.runtime.modules.itertools;

import java.util.Arrays;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.tuple.PyTuple;

/** The items of an iterable in tuples of one size; the last may be shorter. */
final class PyBatched extends PyItertool {
  static final PyType TYPE =
      PyType.builtin("batched", new BatchedSlots()).inModule("itertools").withGc().sized(32, 0);

  private PyObject iterator;
  private final long size;

  private PyBatched(PyType type, PyObject iterator, long size) {
    super(type);
    this.iterator = Refs.newRef(iterator);
    this.size = size;
    track();
  }

  @Override
  PyObject nextItem() {
    PyObject it = iterator;
    if (it == null) {
      return null;
    }
    PyObject[] items = new PyObject[(int) Math.min(size, 16)];
    int n = 0;
    try {
      PyObject item;
      while (n < size && (item = Iteration.nextOrNull(it)) != null) {
        if (n == items.length) {
          items = Arrays.copyOf(items, (int) Math.min(size, 2L * n));
        }
        items[n++] = item;
      }
    } catch (Throwable t) {
      end();
      Refs.clearBackwards(items, n);
      throw t;
    }
    if (n < size) {
      end();
    }
    return n == 0 ? null : PyTuple.ofSteal(n == items.length ? items : Arrays.copyOf(items, n));
  }

  private void end() {
    PyObject old = iterator;
    iterator = null;
    Refs.xdecref(old);
  }

  @Override
  void visitFields(Visitor visitor) {
    visitor.visitIfPresent(iterator);
  }

  @Override
  void releaseFields() {
    end();
  }

  /** The slots of batched. */
  private static final class BatchedSlots extends ItertoolSlots {
    BatchedSlots() {
      super("batched(iterable, n)", "The items of an iterable in tuples of n; the last may be shorter.");
    }

    @Override
    public String textSignature() {
      return "(iterable, n)";
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      long size = Indexes.toSsize(args[1]);
      if (size < 1) {
        throw Errors.valueError("n must be at least one");
      }
      PyObject iterator = Iteration.iter(args[0]);
      try {
        return new PyBatched(type, iterator, size);
      } finally {
        Refs.decref(iterator);
      }
    }
  }
}
