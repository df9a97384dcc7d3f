package org.minipy.runtime.types.text;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.iterator.Reductions;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The methods of str_iterator and str_ascii_iterator. */
enum StrIteratorMethod implements BuiltinMethod {
  LENGTH_HINT("__length_hint__($self, /) --", "Return how many items are left, as far as is known."),
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need."),
  SETSTATE("__setstate__($self, state, /) --", "Set the position, as unpickling does.");

  private final String signature;
  private final String doc;

  StrIteratorMethod(String signature, String doc) {
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
    PyStrIterator it = (PyStrIterator) self;
    return switch (this) {
      case LENGTH_HINT -> PyInt.of(it.string() == null ? 0 : Math.max(0, it.string().length() - it.position()));
      case REDUCE -> it.string() == null
          ? Reductions.iterSteal(PyStr.of(""))
          : Reductions.iterSteal(Refs.newRef(it.string()), it.position());
      case SETSTATE -> setState(it, args[0]);
    };
  }

  private static PyObject setState(PyStrIterator it, PyObject state) {
    long position = Indexes.intToSsize(state);
    if (it.string() != null) {
      it.setPosition(Math.clamp(position, 0, it.string().length()));
    }
    return PyNone.owned();
  }
}
