package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.tuple.PyTuple;

/** The tuples of one item of each of several pools: nested loops. */
final class PyProduct extends PySelections {
  static final PyType TYPE =
      PyType.builtin("product", new ProductSlots()).inModule("itertools").withGc().sized(48, 0);

  private PyTuple pools;
  private int[] indices;

  private PyProduct(PyType type, PyTuple pools) {
    super(type, pools.size());
    this.pools = Refs.newRef(pools);
    indices = new int[pools.size()];
    for (PyObject pool : pools.items()) {
      if (((PyTuple) pool).size() == 0) {
        end();
      }
    }
    track();
  }

  private int poolSize(int i) {
    return ((PyTuple) pools.get(i)).size();
  }

  @Override
  PyObject item(int i) {
    return ((PyTuple) pools.get(i)).get(indices[i]);
  }

  @Override
  int advance() {
    for (int i = indices.length - 1; i >= 0; i--) {
      if (++indices[i] < poolSize(i)) {
        return i;
      }
      indices[i] = 0;
    }
    return -1;
  }

  @Override
  PyObject[] arguments() {
    PyObject[] copy = pools.toArray();
    Refs.increfAll(copy, copy.length);
    return copy;
  }

  @Override
  PyObject[] argumentsAtEnd() {
    return new PyObject[] {Refs.newRef(PyTuple.EMPTY)};
  }

  @Override
  PyObject position() {
    return tuple(indices);
  }

  @Override
  void restore(PyObject state) {
    int[] given = numbers(state, indices.length, Integer.MAX_VALUE);
    for (int i = 0; i < given.length; i++) {
      if (poolSize(i) == 0) {
        end();
        return;
      }
      given[i] = Math.min(given[i], poolSize(i) - 1);
    }
    indices = given;
    restart();
  }

  @Override
  void visitPools(Visitor visitor) {
    visitor.visitIfPresent(pools);
  }

  @Override
  void releasePools() {
    PyTuple old = pools;
    pools = null;
    Refs.xdecref(old);
  }

  /** The slots of product. */
  private static final class ProductSlots extends ItertoolSlots {
    ProductSlots() {
      super("product(*iterables, repeat=1)", "The tuples of one item of each iterable, as nested loops make them.");
    }

    @Override
    public BuiltinMethod[] methods() {
      return restored();
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      long times = args[1] == null ? 1 : Indexes.toSsize(args[1]);
      if (times < 0) {
        throw Errors.valueError("repeat argument cannot be negative");
      }
      PyObject[] iterables = ((PyTuple) args[0]).items();
      int n = times == 0 ? 0 : iterables.length;
      if (n * times > Integer.MAX_VALUE) {
        throw Errors.overflowError("repeat argument too large");
      }
      PyObject[] pools = new PyObject[(int) (n * times)];
      for (int i = 0; i < n; i++) {
        try {
          pools[i] = PyTuple.fromIterable(iterables[i]);
        } catch (Throwable t) {
          Refs.clearBackwards(pools, i);
          throw t;
        }
      }
      for (int i = n; i < pools.length; i++) {
        pools[i] = Refs.newRef(pools[i - n]);
      }
      PyTuple all = PyTuple.ofSteal(pools);
      try {
        return new PyProduct(type, all);
      } finally {
        Refs.decref(all);
      }
    }

    @Override
    public long sizeOf(PyObject self) {
      return super.sizeOf(self) + 8L * ((PyProduct) self).indices.length;
    }
  }
}
