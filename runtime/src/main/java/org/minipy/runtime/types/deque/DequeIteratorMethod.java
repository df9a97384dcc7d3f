package org.minipy.runtime.types.deque;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of the iterators over deques. */
enum DequeIteratorMethod implements BuiltinMethod {
  LENGTH_HINT("__length_hint__($self, /) --", "Return how many items are to come."),
  REDUCE("__reduce__($self, /)", "Give what pickle needs to make the iterator again.");

  private final String signature;
  private final String doc;

  DequeIteratorMethod(String signature, String doc) {
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
    PyDequeIterator it = (PyDequeIterator) self;
    return this == LENGTH_HINT
        ? PyInt.of(it.remaining())
        : reduce(it);
  }

  private static PyObject reduce(PyDequeIterator it) {
    PyTuple arguments = new TupleBuilder(2).add(it.deque()).integer(it.deque().size() - it.remaining()).build();
    return new TupleBuilder(2).add(PyType.of(it)).addSteal(arguments).build();
  }
}
