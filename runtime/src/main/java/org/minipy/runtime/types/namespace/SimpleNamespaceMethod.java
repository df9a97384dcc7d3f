package org.minipy.runtime.types.namespace;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of SimpleNamespace. */
enum SimpleNamespaceMethod implements BuiltinMethod {
  REDUCE("__reduce__($self, /) --", "Give what pickle needs to make the namespace again.");

  private final String signature;
  private final String doc;

  SimpleNamespaceMethod(String signature, String doc) {
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
    PySimpleNamespace namespace = (PySimpleNamespace) self;
    return PyTuple.ofSteal(Refs.newRef(PyType.of(self)), Refs.newRef(PyTuple.EMPTY), Refs.newRef(namespace.dict()));
  }
}
