package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/**
 * The arrangements of some items of a pool.
 *
 * <p>The first {@code count} of {@code indices}, a permutation of all positions, are the tuple. For each place, {@code
 * cycles} says how many more positions will stand there before the place to its left changes: counted down, the place
 * takes the position that stands so far from the end; at zero the rest is rotated back to what it was.
 */
final class PyPermutations extends PyOnePool {
  static final PyType TYPE =
      PyType.builtin("permutations", new PermutationsSlots()).inModule("itertools").withGc().sized(64, 0);

  private int[] cycles;

  private PyPermutations(PyType type, PyTuple pool, int count) {
    super(type, pool, count, new int[pool.size()]);
    for (int i = 0; i < size; i++) {
      indices[i] = i;
    }
    if (count > size) {
      cycles = new int[0];
      end();
      return;
    }
    cycles = new int[count];
    for (int i = 0; i < count; i++) {
      cycles[i] = size - i;
    }
  }

  @Override
  int advance() {
    for (int i = count - 1; i >= 0; i--) {
      if (--cycles[i] == 0) {
        int first = indices[i];
        System.arraycopy(indices, i + 1, indices, i, size - 1 - i);
        indices[size - 1] = first;
        cycles[i] = size - i;
      } else {
        int other = size - cycles[i];
        int swapped = indices[i];
        indices[i] = indices[other];
        indices[other] = swapped;
        return i;
      }
    }
    return -1;
  }

  @Override
  PyObject position() {
    TupleBuilder both = new TupleBuilder(2).addSteal(tuple(indices));
    try {
      return both.addSteal(tuple(cycles)).build();
    } catch (Throwable t) {
      both.giveBack();
      throw t;
    }
  }

  @Override
  void restore(PyObject state) {
    PyObject[] parts = stateItems(state, 2);
    int[] newIndices = numbers(parts[0], size, size - 1);
    int[] newCycles = numbers(parts[1], cycles.length, size);
    for (int i = 0; i < newCycles.length; i++) {
      newCycles[i] = Math.clamp(newCycles[i], 1, size - i);
    }
    indices = newIndices;
    cycles = newCycles;
    restart();
  }

  /** The slots of permutations. */
  private static final class PermutationsSlots extends ItertoolSlots {
    PermutationsSlots() {
      super("permutations(iterable, r=None)", "The tuples of r items of an iterable in every order, each item once.");
    }

    @Override
    public String textSignature() {
      return "(iterable, r=None)";
    }

    @Override
    public BuiltinMethod[] methods() {
      return restored();
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      PyTuple pool = PyTuple.fromIterable(args[0]);
      try {
        long r = pool.size();
        if (args[1] != null && args[1] != PyNone.NONE) {
          if (!(args[1] instanceof PyInt)) {
            throw Errors.typeError("Expected int as r");
          }
          r = Indexes.toSsize(args[1]);
        }
        return new PyPermutations(type, pool, PyOnePool.length(r));
      } finally {
        Refs.decref(pool);
      }
    }

    @Override
    public long sizeOf(PyObject self) {
      PyPermutations p = (PyPermutations) self;
      return super.sizeOf(self) + 8L * (p.size + p.count);
    }
  }
}
