package org.minipy.runtime.types.tuple;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.iterator.Reductions;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The methods of tuple_iterator. */
enum TupleIteratorMethod implements BuiltinMethod {
  LENGTH_HINT("__length_hint__($self, /) --", "Return how many items are left, as far as is known."),
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need."),
  SETSTATE("__setstate__($self, state, /) --", "Set the position, as unpickling does.");

  private final String signature;
  private final String doc;

  TupleIteratorMethod(String signature, String doc) {
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
    PyTupleIterator it = (PyTupleIterator) self;
    return switch (this) {
      case LENGTH_HINT -> PyInt.of(it.tuple() == null ? 0 : it.tuple().size() - it.position());
      case REDUCE -> it.tuple() == null
          ? Reductions.iterSteal(Refs.newRef(PyTuple.EMPTY))
          : Reductions.iterSteal(Refs.newRef(it.tuple()), it.position());
      case SETSTATE -> setState(it, args[0]);
    };
  }

  private static PyObject setState(PyTupleIterator it, PyObject state) {
    long position = Indexes.intToSsize(state);
    if (it.tuple() != null) {
      it.setPosition(Math.clamp(position, 0, it.tuple().size()));
    }
    return PyNone.owned();
  }
}
