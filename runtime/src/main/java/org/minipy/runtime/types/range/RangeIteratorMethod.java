package org.minipy.runtime.types.range;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.iterator.Reductions;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of range_iterator and longrange_iterator. */
enum RangeIteratorMethod implements BuiltinMethod {
  LENGTH_HINT("__length_hint__($self, /) --", "Return how many items are left."),
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need."),
  SETSTATE("__setstate__($self, state, /) --", "Skip as many items, as unpickling does.");

  private final String signature;
  private final String doc;

  RangeIteratorMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return switch (this) {
      case LENGTH_HINT -> self instanceof PyRangeIterator it
          ? PyInt.of(it.left())
          : PyInt.of(((PyLongRangeIterator) self).left());
      case REDUCE -> reduce(self instanceof PyRangeIterator it ? it.rest() : ((PyLongRangeIterator) self).rest());
      case SETSTATE -> setState(self, args[0]);
    };
  }

  private static PyObject reduce(PyRange restSteal) {
    PyTuple arguments = PyTuple.ofSteal(restSteal);
    return Reductions.startSteal(Reductions.ITER, arguments, 3).add(PyNone.NONE).build();
  }

  private static PyObject setState(PyObject self, PyObject state) {
    if (self instanceof PyRangeIterator it) {
      it.skip(Indexes.toLong(state));
    } else {
      PyInt count = Indexes.index(state);
      ((PyLongRangeIterator) self).skip(count.bigValue());
      Refs.decref(count);
    }
    return PyNone.owned();
  }
}
