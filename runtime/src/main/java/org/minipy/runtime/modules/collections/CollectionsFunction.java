package org.minipy.runtime.modules.collections;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The functions of the module _collections. */
enum CollectionsFunction implements BuiltinMethod {
  COUNT_ELEMENTS("_count_elements($module, mapping, iterable, /)", "Add up in a mapping how often each item comes.");

  private static final PyStr GET = PyStr.intern("get");

  private final String signature;
  private final String doc;

  CollectionsFunction(String signature, String doc) {
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

  /** Whether a type takes from dict how its items are read and set, so that each hash is computed once. */
  private static boolean hasItemsOfDict(PyType type) {
    return type.lookup(GET) == PyDict.TYPE.lookup(GET)
        && type.lookup(Special.SETITEM.methodName()) == PyDict.TYPE.lookup(Special.SETITEM.methodName());
  }

  private static void count(PyDict dict, PyObject item) {
    long hash = Comparison.hash(item);
    PyInt one = PyInt.of(1);
    int entry = dict.find(item, hash);
    PyObject next = entry < 0 ? one : Operators.binary(BinaryOp.ADD, dict.valueAt(entry), one);
    try {
      dict.put(item, hash, next);
    } finally {
      Refs.decref(next);
    }
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    PyObject mapping = args[0];
    if (mapping instanceof PyDict dict && hasItemsOfDict(PyType.of(mapping))) {
      Iteration.forEach(args[1], item -> count(dict, item));
      return PyNone.owned();
    }
    PyInt zero = PyInt.of(0);
    PyInt one = PyInt.of(1);
    Iteration.forEach(args[1], item -> {
      PyObject old = Calls.method(mapping, GET, item, zero);
      PyObject next;
      try {
        next = Operators.binary(BinaryOp.ADD, old, one);
      } finally {
        Refs.decref(old);
      }
      try {
        Items.set(mapping, item, next);
      } finally {
        Refs.decref(next);
      }
    });
    return PyNone.owned();
  }
}
