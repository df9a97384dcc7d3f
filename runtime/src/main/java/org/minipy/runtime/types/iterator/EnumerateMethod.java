package org.minipy.runtime.types.iterator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of enumerate. */
enum EnumerateMethod implements BuiltinMethod {
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need."),
  CLASS_GETITEM("__class_getitem__($type, object, /) --", "See PEP 585");

  private final String signature;
  private final String doc;

  EnumerateMethod(String signature, String doc) {
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
    return switch (this) {
      case REDUCE -> reduce((PyEnumerate) self);
      case CLASS_GETITEM -> new PyGenericAlias(self, args[0]);
    };
  }

  private static PyObject reduce(PyEnumerate e) {
    PyObject number = e.number();
    PyTuple arguments = PyTuple.ofSteal(Refs.newRef(e.iterator()), number);
    return new TupleBuilder(2).add(PyType.of(e)).addSteal(arguments).build();
  }
}
