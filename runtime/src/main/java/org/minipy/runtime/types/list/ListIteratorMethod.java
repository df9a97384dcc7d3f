package org.minipy.runtime.types.list;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.iterator.Reductions;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The methods of list_iterator. */
enum ListIteratorMethod implements BuiltinMethod {
  LENGTH_HINT("__length_hint__($self, /) --", "Return how many items are left, as far as is known."),
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need."),
  SETSTATE("__setstate__($self, state, /) --", "Set the position, as unpickling does.");

  private final String signature;
  private final String doc;

  ListIteratorMethod(String signature, String doc) {
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
    PyListIterator it = (PyListIterator) self;
    return switch (this) {
      case LENGTH_HINT -> PyInt.of(it.list() == null ? 0 : Math.max(0, it.list().size() - it.position()));
      case REDUCE -> it.list() == null
          ? Reductions.iterSteal(new PyList())
          : Reductions.iterSteal(Refs.newRef(it.list()), it.position());
      case SETSTATE -> setState(it, args[0]);
    };
  }

  private static PyObject setState(PyListIterator it, PyObject state) {
    long position = Indexes.intToSsize(state);
    if (it.list() != null) {
      it.setPosition(Math.clamp(position, 0, it.list().size()));
    }
    return PyNone.owned();
  }
}
