package org.minipy.runtime.types.list;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.iterator.Reductions;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The methods of list_reverseiterator. */
enum ListReverseIteratorMethod implements BuiltinMethod {
  LENGTH_HINT("__length_hint__($self, /) --", "Return how many items are left, as far as is known."),
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need."),
  SETSTATE("__setstate__($self, state, /) --", "Set the position, as unpickling does.");

  private final String signature;
  private final String doc;

  ListReverseIteratorMethod(String signature, String doc) {
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
    PyListReverseIterator it = (PyListReverseIterator) self;
    return switch (this) {
      case LENGTH_HINT -> PyInt.of(it.list() == null || it.list().size() <= it.position() ? 0 : it.position() + 1);
      case REDUCE -> it.list() == null
          ? Reductions.iterSteal(new PyList())
          : Reductions.reversed(it.list(), it.position());
      case SETSTATE -> setState(it, args[0]);
    };
  }

  private static PyObject setState(PyListReverseIterator it, PyObject state) {
    long position = Indexes.intToSsize(state);
    if (it.list() != null) {
      it.setPosition(Math.clamp(position, -1, it.list().size() - 1));
    }
    return PyNone.owned();
  }
}
