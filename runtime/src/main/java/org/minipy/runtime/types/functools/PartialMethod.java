package org.minipy.runtime.types.functools;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of partial. */
enum PartialMethod implements BuiltinMethod {
  REDUCE("__reduce__($self, /) --", "Give what pickle needs to make the object again."),
  SETSTATE("__setstate__($self, state, /) --", "Set function, arguments, keyword arguments and attributes."),
  CLASS_GETITEM("__class_getitem__($type, object, /) --", "See PEP 585");

  private final String signature;
  private final String doc;

  PartialMethod(String signature, String doc) {
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
      case REDUCE -> reduce((PyPartial) self);
      case SETSTATE -> setState((PyPartial) self, args[0]);
      case CLASS_GETITEM -> new PyGenericAlias(self, args[0]);
    };
  }

  private static PyObject reduce(PyPartial p) {
    PyObject dict = p.dictOrNull() == null ? PyNone.NONE : p.dictOrNull();
    return new TupleBuilder(3).add(PyType.of(p)).tupleOf(p.function())
        .tupleOf(p.function(), p.args(), p.keywords(), dict).build();
  }

  private static PyObject setState(PyPartial p, PyObject state) {
    if (!(state instanceof PyTuple t) || t.size() != 4 || !Calls.isCallable(t.get(0))
        || !(t.get(1) instanceof PyTuple args) || t.get(2) != PyNone.NONE && !(t.get(2) instanceof PyDict)) {
      throw Errors.typeError("invalid partial state");
    }
    PyDict keywords = t.get(2) instanceof PyDict d ? d.copy() : new PyDict();
    p.set(t.get(0), args, keywords);
    Refs.decref(keywords);
    if (t.get(3) != PyNone.NONE) {
      DictAttribute.DICT.set(p, t.get(3));
    } else {
      p.setDict(null);
    }
    return PyNone.owned();
  }
}
