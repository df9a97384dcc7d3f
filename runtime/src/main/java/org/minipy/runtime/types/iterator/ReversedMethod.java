package org.minipy.runtime.types.iterator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of reversed. */
enum ReversedMethod implements BuiltinMethod {
  LENGTH_HINT("__length_hint__($self, /) --", "Return how many items are left, as far as is known."),
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need."),
  SETSTATE("__setstate__($self, state, /) --", "Set the position, as unpickling does.");

  private final String signature;
  private final String doc;

  ReversedMethod(String signature, String doc) {
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
    PyReversed it = (PyReversed) self;
    return switch (this) {
      case LENGTH_HINT -> PyInt.of(lengthHint(it));
      case REDUCE -> reduce(it);
      case SETSTATE -> setState(it, args[0]);
    };
  }

  private static long lengthHint(PyReversed it) {
    if (it.sequence() == null) {
      return 0;
    }
    long left = it.position() + 1;
    return Items.length(it.sequence()) < left ? 0 : left;
  }

  private static PyObject reduce(PyReversed it) {
    PyType type = PyType.of(it);
    return it.sequence() == null
        ? new TupleBuilder(2).add(type).tupleOf(PyTuple.EMPTY).build()
        : new TupleBuilder(3).add(type).tupleOf(it.sequence()).integer(it.position()).build();
  }

  private static PyObject setState(PyReversed it, PyObject state) {
    long position = Indexes.intToSsize(state);
    if (it.sequence() != null) {
      it.setPosition(Math.clamp(position, -1, Math.max(-1, Items.length(it.sequence()) - 1)));
    }
    return PyNone.owned();
  }
}
