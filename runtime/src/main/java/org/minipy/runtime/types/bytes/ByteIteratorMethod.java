package org.minipy.runtime.types.bytes;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.iterator.Reductions;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of bytes_iterator and bytearray_iterator. */
enum ByteIteratorMethod implements BuiltinMethod {
  LENGTH_HINT("__length_hint__($self, /) --", "Return how many items are left, as far as is known."),
  REDUCE("__reduce__($self, /)", "Return what copying and pickling need."),
  SETSTATE("__setstate__($self, state, /) --", "Set the position, as unpickling does.");

  private final String signature;
  private final String doc;

  ByteIteratorMethod(String signature, String doc) {
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
    PyByteIterator it = (PyByteIterator) self;
    return switch (this) {
      case LENGTH_HINT -> PyInt.of(it.left());
      case REDUCE -> it.sequence() == null
          ? Reductions.iterSteal(Refs.newRef(PyTuple.EMPTY))
          : Reductions.iterSteal(Refs.newRef(it.sequence()), it.position());
      case SETSTATE -> setState(it, args[0]);
    };
  }

  private static PyObject setState(PyByteIterator it, PyObject state) {
    it.setPosition(Indexes.intToSsize(state));
    return PyNone.owned();
  }
}
