package org.minipy.runtime.types.set;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods that set and frozenset share. */
enum AnySetMethod implements BuiltinMethod {
  CONTAINS("__contains__($self, object, /) --", "Whether the set has the object."),
  COPY("copy($self, /) --", "Return a set of the same objects."),
  DIFFERENCE("difference($self, *others) --", "Return a set of what is in this set but in none of the others."),
  INTERSECTION("intersection($self, *others) --", "Return a set of what is in this set and in all others."),
  ISDISJOINT("isdisjoint($self, other, /) --", "Whether the set and an iterable have nothing in common."),
  ISSUBSET("issubset($self, other, /) --", "Whether all that is in this set is in the other."),
  ISSUPERSET("issuperset($self, other, /) --", "Whether all that is in the other is in this set."),
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need."),
  SIZEOF("__sizeof__($self, /) --", "Return the size in memory, in bytes."),
  SYMMETRIC_DIFFERENCE("symmetric_difference($self, other, /) --", "Return a set of what is in exactly one of both."),
  UNION("union($self, *others) --", "Return a set of what is in this set or in any of the others."),
  CLASS_GETITEM("__class_getitem__($type, object, /) --", "See PEP 585");

  private static final PyStr GETSTATE = PyStr.intern("__getstate__");

  private final String signature;
  private final String doc;

  AnySetMethod(String signature, String doc) {
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
    if (this == CLASS_GETITEM) {
      return new PyGenericAlias(self, args[0]);
    }
    PyAnySet set = (PyAnySet) self;
    return switch (this) {
      case CONTAINS -> PyBool.of(AnySetSlots.contains(set, args[0]));
      case COPY -> set instanceof PyFrozenSet f && f.isExact() ? Refs.newRef(f) : SetOperations.copy(set);
      case DIFFERENCE -> difference(set, (PyTuple) args[0]);
      case INTERSECTION -> intersection(set, (PyTuple) args[0]);
      case ISDISJOINT -> PyBool.of(SetOperations.isDisjoint(set, args[0]));
      case ISSUBSET -> PyBool.of(SetOperations.isSubset(set, args[0]));
      case ISSUPERSET -> PyBool.of(SetOperations.isSuperset(set, args[0]));
      case REDUCE -> reduce(set);
      case SIZEOF -> PyInt.of(PyType.of(set).slots().sizeOf(set));
      case SYMMETRIC_DIFFERENCE -> SetOperations.symmetricDifference(set, args[0]);
      case UNION -> union(set, (PyTuple) args[0]);
      case CLASS_GETITEM -> throw new IllegalStateException(signature);
    };
  }

  private static PyObject difference(PyAnySet set, PyTuple others) {
    if (others.size() == 0) {
      return SetOperations.copy(set);
    }
    PyAnySet result = SetOperations.difference(set, others.get(0));
    try {
      for (int i = 1; i < others.size(); i++) {
        SetOperations.differenceUpdate(result, others.get(i));
      }
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  /** A new set with what {@code set} and all {@code others} have. */
  static PyAnySet intersection(PyAnySet set, PyTuple others) {
    if (others.size() == 0) {
      return SetOperations.copy(set);
    }
    PyAnySet result = Refs.newRef(set);
    for (int i = 0; i < others.size(); i++) {
      try {
        PyAnySet next = SetOperations.intersection(result, others.get(i));
        Refs.decref(result);
        result = next;
      } catch (Throwable t) {
        Refs.decref(result);
        throw t;
      }
    }
    return result;
  }

  private static PyObject union(PyAnySet set, PyTuple others) {
    PyAnySet result = SetOperations.copy(set);
    try {
      for (int i = 0; i < others.size(); i++) {
        if (others.get(i) != set) {
          result.update(others.get(i));
        }
      }
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  private static PyObject reduce(PyAnySet set) {
    PyList keys = PyList.of(set);
    PyObject state = null;
    try {
      state = Calls.method(set, GETSTATE);
      return new TupleBuilder(3).add(PyType.of(set)).tupleOf(keys).add(state).build();
    } finally {
      Refs.decref(keys);
      Refs.xdecref(state);
    }
  }
}
