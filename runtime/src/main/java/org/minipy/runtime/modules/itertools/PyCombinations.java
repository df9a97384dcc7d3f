package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.tuple.PyTuple;

/** The selections of some items of a pool, in the order of the pool, none twice. */
final class PyCombinations extends PyOnePool {
  static final PyType TYPE =
      PyType.builtin("combinations", new CombinationsSlots()).inModule("itertools").withGc().sized(56, 0);

  private PyCombinations(PyType type, PyTuple pool, int count) {
    super(type, pool, count, new int[count]);
    for (int i = 0; i < count; i++) {
      indices[i] = i;
    }
    if (count > size) {
      end();
    }
  }

  @Override
  int advance() {
    int i = count - 1;
    while (i >= 0 && indices[i] == i + size - count) {
      i--;
    }
    if (i >= 0) {
      indices[i]++;
      for (int k = i + 1; k < count; k++) {
        indices[k] = indices[k - 1] + 1;
      }
    }
    return i;
  }

  @Override
  PyObject position() {
    return tuple(indices);
  }

  @Override
  void restore(PyObject state) {
    int[] given = numbers(state, count, Integer.MAX_VALUE);
    for (int i = 0; i < count; i++) {
      given[i] = Math.min(given[i], i + size - count);
    }
    indices = given;
    restart();
  }

  /** The slots of combinations. */
  private static final class CombinationsSlots extends ItertoolSlots {
    CombinationsSlots() {
      super("combinations(iterable, r)", "The tuples of r items of an iterable, in its order, each item once.");
    }

    @Override
    public String textSignature() {
      return "(iterable, r)";
    }

    @Override
    public BuiltinMethod[] methods() {
      return restored();
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      long r = Indexes.toSsize(args[1]);
      PyTuple pool = PyTuple.fromIterable(args[0]);
      try {
        return new PyCombinations(type, pool, PyOnePool.length(r));
      } finally {
        Refs.decref(pool);
      }
    }

    @Override
    public long sizeOf(PyObject self) {
      return super.sizeOf(self) + 8L * ((PyOnePool) self).count;
    }
  }
}
