package org.minipy.runtime.types.dict;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.iterator.Reductions;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;

/** The methods of the iterators over dicts. */
enum DictIteratorMethod implements BuiltinMethod {
  LENGTH_HINT("__length_hint__($self, /) --", "Return how many items are left, as far as is known."),
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need.");

  private final String signature;
  private final String doc;

  DictIteratorMethod(String signature, String doc) {
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
    PyDictIterator it = (PyDictIterator) self;
    return switch (this) {
      case LENGTH_HINT -> PyInt.of(it.lengthHint());
      case REDUCE -> reduce(it);
    };
  }

  private static PyObject reduce(PyDictIterator it) {
    PyDictIterator fork = it.fork();
    try {
      return Reductions.iterSteal(PyList.of(fork));
    } finally {
      Refs.decref(fork);
    }
  }
}
