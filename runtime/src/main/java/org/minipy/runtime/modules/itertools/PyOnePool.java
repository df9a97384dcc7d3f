package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** Selections from one pool, whose positions stand in an array. */
abstract class PyOnePool extends PySelections {
  final int size;
  final int count;
  int[] indices;
  private PyTuple pool;

  /** Takes a reference to the pool; {@code count} is the length of the tuples, {@code indices} the first positions. */
  PyOnePool(PyType type, PyTuple pool, int count, int[] indices) {
    super(type, count);
    this.pool = Refs.newRef(pool);
    size = pool.size();
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
    return new TupleBuilder(2).add(pool).integer(count).items();
  }

  @Override
  final PyObject[] argumentsAtEnd() {
    return new TupleBuilder(2).add(PyTuple.EMPTY).integer(count).items();
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
