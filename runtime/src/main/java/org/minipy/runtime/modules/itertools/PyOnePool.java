package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.tuple.PyTuple;

/** Selections from one pool, whose positions stand in an array. */
abstract class PyOnePool extends PySelections {
  final int size;
  final int count;
  int[] indices;
  private PyTuple pool;

  /** Steals the pool; {@code count} is the length of the tuples, {@code indices} the first positions. */
  PyOnePool(PyType type, PyTuple poolSteal, int count, int[] indices) {
    super(type, count);
    pool = poolSteal;
    size = poolSteal.size();
    this.count = count;
    this.indices = indices;
    track();
  }

  @Override
  final PyObject item(int i) {
    return pool.get(indices[i]);
  }

  @Override
  final PyObject[] arguments() {
    return new PyObject[] {Refs.newRef(pool), PyInt.of(count)};
  }

  @Override
  final PyObject[] argumentsAtEnd() {
    return new PyObject[] {Refs.newRef(PyTuple.EMPTY), PyInt.of(count)};
  }

  @Override
  final void visitPools(Visitor visitor) {
    visitor.visitIfPresent(pool);
  }

  @Override
  final void releasePools() {
    PyTuple old = pool;
    pool = null;
    Refs.xdecref(old);
  }

  /** The length of the tuples; raises ValueError or OverflowError. */
  static int length(long r) {
    if (r < 0) {
      throw Errors.valueError("r must be non-negative");
    }
    if (r > Integer.MAX_VALUE - 8) {
      throw Errors.outOfMemory();
    }
    return (int) r;
  }
}
