package org.minipy.runtime.types.iterator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of the iterator over sequences. */
enum SequenceIteratorMethod implements BuiltinMethod {
  LENGTH_HINT("__length_hint__($self, /) --", "Return how many items are left, as far as is known."),
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need."),
  SETSTATE("__setstate__($self, state, /) --", "Set the position, as unpickling does.");

  private final String signature;
  private final String doc;

  SequenceIteratorMethod(String signature, String doc) {
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
    PySequenceIterator it = (PySequenceIterator) self;
    return switch (this) {
      case LENGTH_HINT -> lengthHint(it);
      case REDUCE -> it.sequence() == null
          ? Reductions.iterSteal(PyTuple.ofSteal())
          : Reductions.iterSteal(Refs.newRef(it.sequence()), it.position());
      case SETSTATE -> setState(it, args[0]);
    };
  }

  private static PyObject lengthHint(PySequenceIterator it) {
    if (it.sequence() == null) {
      return PyInt.of(0);
    }
    long length = PyType.of(it.sequence()).slots().length(it.sequence());
    return length < 0
        ? Refs.newRef(PyNotImplemented.NOT_IMPLEMENTED)
        : PyInt.of(Math.max(0, length - it.position()));
  }

  private static PyObject setState(PySequenceIterator it, PyObject state) {
    long position = Indexes.intToSsize(state);
    if (it.sequence() != null) {
      it.setPosition(Math.max(0, position));
    }
    return PyNone.owned();
  }
}
