package org.minipy.runtime.types.iterator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of callable_iterator. */
enum CallableIteratorMethod implements BuiltinMethod {
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need.");

  private final String signature;
  private final String doc;

  CallableIteratorMethod(String signature, String doc) {
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
    PyCallableIterator it = (PyCallableIterator) self;
    return switch (this) {
      case REDUCE -> it.callable() == null
          ? Reductions.iterSteal(PyTuple.ofSteal())
          : Reductions.iter(it.callable(), it.sentinel());
    };
  }
}
