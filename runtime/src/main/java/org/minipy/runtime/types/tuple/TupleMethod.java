package org.minipy.runtime.types.tuple;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.SearchBounds;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.number.PyInt;

/** The methods of tuple. */
enum TupleMethod implements BuiltinMethod {
  GETNEWARGS("__getnewargs__($self, /)", null),
  INDEX("index($self, value, start=0, stop=sys.maxsize, /)",
      "Return the index of the first item that equals value.\n\nValueError is raised when none does."),
  COUNT("count($self, value, /)", "Return how many items equal value."),
  CLASS_GETITEM("__class_getitem__($type, object, /) --", "See PEP 585");

  private final String signature;
  private final String doc;

  TupleMethod(String signature, String doc) {
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
      case GETNEWARGS -> newArguments((PyTuple) self);
      case INDEX -> index((PyTuple) self, args[0], args[1], args[2]);
      case COUNT -> count((PyTuple) self, args[0]);
      case CLASS_GETITEM -> new PyGenericAlias(self, args[0]);
    };
  }

  private static PyObject newArguments(PyTuple tuple) {
    return PyTuple.ofSteal(tuple.isExact()
        ? Refs.newRef(tuple)
        : PyTuple.copyOf(tuple.items(), 0, tuple.size()));
  }

  private static PyObject index(PyTuple tuple, PyObject value, PyObject start, PyObject stop) {
    long first = SearchBounds.of(start, tuple.size(), 0);
    long end = Math.min(SearchBounds.of(stop, tuple.size(), Long.MAX_VALUE), tuple.size());
    for (long i = first; i < end; i++) {
      if (Comparison.equal(tuple.get((int) i), value)) {
        return PyInt.of(i);
      }
    }
    throw Errors.valueError("tuple.index(x): x not in tuple");
  }

  private static PyObject count(PyTuple tuple, PyObject value) {
    long n = 0;
    for (int i = 0; i < tuple.size(); i++) {
      if (Comparison.equal(tuple.get(i), value)) {
        n++;
      }
    }
    return PyInt.of(n);
  }
}
