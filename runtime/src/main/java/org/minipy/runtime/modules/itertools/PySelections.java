package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/**
 * An iterator over tuples of items of pools, in the order of the items' positions. From one tuple to the next only the
 * places from some place on change; the tuple is filled anew when nobody else holds it.
 */
abstract class PySelections extends PyItertool {
  private final int places;
  private PyTuple result;
  private boolean ended;

  /** Makes an iterator over tuples of so many places. */
  PySelections(PyType type, int places) {
    super(type);
    this.places = places;
  }

  /** What stands at place {@code i} now, borrowed. */
  abstract PyObject item(int i);

  /** Goes on to the next tuple; returns the first place that changes, or -1 when there are no more tuples. */
  abstract int advance();

  /** The arguments that make a new iterator like this one; owned. */
  abstract PyObject[] arguments();

  /** The same for one that has come to its end. */
  abstract PyObject[] argumentsAtEnd();

  /** The position, owned. */
  abstract PyObject position();

  /** Says that there are no more tuples. */
  final void end() {
    ended = true;
  }

  @Override
  final PyObject nextItem() {
    if (ended) {
      return null;
    }
    int from = 0;
    if (result == null) {
      PyObject[] items = new PyObject[places];
      for (int i = 0; i < places; i++) {
        items[i] = Refs.newRef(item(i));
      }
      result = PyTuple.ofSteal(items);
      return Refs.newRef(result);
    }
    if (!result.isUnshared()) {
      PyTuple old = result;
      result = PyTuple.of(old.items());
      Refs.decref(old);
    }
    from = places == 0 ? -1 : advance();
    if (from < 0) {
      end();
      return null;
    }
    PyTuple tuple = result;
    PyObject[] items = tuple.items();
    for (int i = from; i < places; i++) {
      PyObject old = items[i];
      items[i] = Refs.newRef(item(i));
      Refs.decref(old);
    }
    tuple.track();
    return Refs.newRef(tuple);
  }

  @Override
  final PyObject reduce() {
    if (ended) {
      return reductionSteal(PyTuple.ofSteal(argumentsAtEnd()));
    }
    if (result == null) {
      return reductionSteal(PyTuple.ofSteal(arguments()));
    }
    PyObject position = position();
    try {
      return reductionForStateSteal(PyTuple.ofSteal(arguments())).add(position).build();
    } finally {
      Refs.decref(position);
    }
  }

  /** Fills the tuple of the position that has been set. */
  final void restart() {
    PyTuple old = result;
    result = null;
    Refs.xdecref(old);
    ended = false;
    Refs.xdecref(nextItem());
  }

  /** The items of a state, which must be a tuple of so many; raises ValueError. */
  static PyObject[] stateItems(PyObject state, int count) {
    if (!(state instanceof PyTuple t) || t.size() != count) {
      throw Errors.valueError("invalid arguments");
    }
    return t.items();
  }

  /** Numbers of a state, each brought into the range from 0 to {@code limit}. */
  static int[] numbers(PyObject state, int count, int limit) {
    PyObject[] items = stateItems(state, count);
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (int) Math.clamp(Indexes.toLong(items[i]), 0, limit);
    }
    return numbers;
  }

  /** A tuple of numbers, owned. */
  static PyTuple tuple(int[] numbers) {
    TupleBuilder items = new TupleBuilder(numbers.length);
    for (int number : numbers) {
      items.integer(number);
    }
    return items.build();
  }

  /** Reports the pools. */
  abstract void visitPools(Visitor visitor);

  /** Gives the pools back. */
  abstract void releasePools();

  @Override
  final void visitFields(Visitor visitor) {
    visitPools(visitor);
    visitor.visitIfPresent(result);
  }

  @Override
  final void releaseFields() {
    PyTuple old = result;
    result = null;
    releasePools();
    Refs.xdecref(old);
  }
}
