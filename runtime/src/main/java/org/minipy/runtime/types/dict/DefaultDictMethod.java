package org.minipy.runtime.types.dict;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of defaultdict. */
enum DefaultDictMethod implements BuiltinMethod {
  MISSING("__missing__($self, key, /)", "Set a missing key to what default_factory() returns, and return that."),
  COPY("copy($self, /)", "Return a new defaultdict with the same items."),
  COPY_SPECIAL("__copy__($self, /) --", "Return a new defaultdict with the same items."),
  REDUCE("__reduce__($self, /)", "Give what pickle needs to make the defaultdict again."),
  CLASS_GETITEM("__class_getitem__($type, object, /) --", "See PEP 585");

  private final String signature;
  private final String doc;

  DefaultDictMethod(String signature, String doc) {
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
      case MISSING -> missing((PyDefaultDict) self, args[0]);
      case COPY, COPY_SPECIAL -> copy((PyDefaultDict) self);
      case REDUCE -> reduce((PyDefaultDict) self);
      case CLASS_GETITEM -> new PyGenericAlias(self, args[0]);
    };
  }

  private static PyObject missing(PyDefaultDict dict, PyObject key) {
    PyObject factory = dict.factoryBorrowed();
    if (factory == null || factory == PyNone.NONE) {
      throw Errors.keyError(key);
    }
    PyObject value = Calls.call(factory);
    try {
      Items.set(dict, key, value);
    } catch (Throwable t) {
      Refs.decref(value);
      throw t;
    }
    return value;
  }

  /** What the type makes of the factory and the dict. */
  static PyObject copy(PyDefaultDict dict) {
    PyObject factory = dict.factoryBorrowed();
    return Calls.call(PyType.of(dict), factory == null ? PyNone.NONE : factory, dict);
  }

  private static PyObject reduce(PyDefaultDict dict) {
    PyObject factory = dict.factoryBorrowed();
    PyTuple arguments =
        factory == null || factory == PyNone.NONE ? Refs.newRef(PyTuple.EMPTY) : PyTuple.of(factory);
    TupleBuilder parts =
        new TupleBuilder(5).add(PyType.of(dict)).addSteal(arguments).add(PyNone.NONE).add(PyNone.NONE);
    PyObject items = null;
    try {
      items = Calls.method(dict, Names.ITEMS);
      parts.addSteal(Iteration.iter(items));
    } catch (Throwable t) {
      parts.giveBack();
      throw t;
    } finally {
      Refs.xdecref(items);
    }
    return parts.build();
  }
}
