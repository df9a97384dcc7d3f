package org.minipy.runtime.types.iterator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of zip. */
enum ZipMethod implements BuiltinMethod {
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need."),
  SETSTATE("__setstate__($self, state, /) --",
      "Set whether the iterables must have the same length, as unpickling does.");

  private final String signature;
  private final String doc;

  ZipMethod(String signature, String doc) {
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
    PyZip zip = (PyZip) self;
    return switch (this) {
      case REDUCE -> zip.isStrict()
          ? PyTuple.ofSteal(Refs.newRef(PyType.of(zip)), Refs.newRef(zip.iterators()), PyBool.of(true))
          : PyTuple.of(PyType.of(zip), zip.iterators());
      case SETSTATE -> setState(zip, args[0]);
    };
  }

  private static PyObject setState(PyZip zip, PyObject state) {
    zip.setStrict(Truth.of(state));
    return PyNone.owned();
  }
}
