package org.minipy.runtime.modules.itertools;

import java.util.Arrays;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.tuple.PyTuple;

/** The selections of some items of a pool, in the order of the pool, items as often as one likes. */
final class PyReplacedCombinations extends PyOnePool {
  static final PyType TYPE = PyType.builtin("combinations_with_replacement", new ReplacedCombinationsSlots())
      .inModule("itertools").withGc().sized(56, 0);

  private PyReplacedCombinations(PyType type, PyTuple pool, int count) {
    super(type, pool, count, new int[count]);
    if (size == 0 && count > 0) {
      end();
    }
  }

  @Override
  int advance() {
    int i = count - 1;
    while (i >= 0 && indices[i] == size - 1) {
      i--;
    }
    if (i >= 0) {
      Arrays.fill(indices, i, count, indices[i] + 1);
    }
    return i;
  }

  @Override
  PyObject position() {
    return tuple(indices);
  }

  @Override
  void restore(PyObject state) {
    indices = numbers(state, count, size - 1);
    restart();
  }

  /** The slots of combinations_with_replacement. */
  private static final class ReplacedCombinationsSlots extends ItertoolSlots {
    ReplacedCombinationsSlots() {
      super("combinations_with_replacement(iterable, r)",
          "The tuples of r items of an iterable, in its order, each item as often as one likes.");
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
        return new PyReplacedCombinations(type, pool, PyOnePool.length(r));
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
