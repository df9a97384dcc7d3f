package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.singleton.PyNone;

/** The methods that iterators of itertools share. */
enum ItertoolMethod implements BuiltinMethod {
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need."),
  SETSTATE("__setstate__($self, state, /) --", "Set the position, as unpickling does.");

  private static final String DEPRECATION =
      "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.";

  private final String signature;
  private final String doc;

  ItertoolMethod(String signature, String doc) {
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
    Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, DEPRECATION, 1);
    PyItertool iterator = (PyItertool) self;
    return switch (this) {
      case REDUCE -> iterator.reduce();
      case SETSTATE -> setState(iterator, args[0]);
    };
  }

  private static PyObject setState(PyItertool iterator, PyObject state) {
    iterator.restore(state);
    return PyNone.owned();
  }
}
