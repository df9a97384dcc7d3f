package org.minipy.runtime.types.typing;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.function.SuperLookup;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of typing.Generic. */
enum GenericMethod implements BuiltinMethod {
  CLASS_GETITEM("__class_getitem__($type, /, *args, **kwargs) --", "The class with type arguments."),
  INIT_SUBCLASS("__init_subclass__($type, /, *args, **kwargs) --", "Finds out the type parameters of a new class.");

  private final String signature;
  private final String doc;

  GenericMethod(String signature, String doc) {
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
    PyType cls = (PyType) self;
    return switch (this) {
      case CLASS_GETITEM -> PyGeneric.subscript(cls, only((PyTuple) args[0]));
      case INIT_SUBCLASS -> initSubclass(cls, args[0], args[1]);
    };
  }

  private static PyObject only(PyTuple args) {
    if (args.size() != 1) {
      throw Errors.typeError("__class_getitem__() takes exactly one argument (" + args.size() + " given)");
    }
    return args.get(0);
  }

  private static PyObject initSubclass(PyType cls, PyObject args, PyObject keywords) {
    PyObject next = SuperLookup.find(PyGeneric.TYPE, cls, cls, Names.INIT_SUBCLASS);
    try {
      Refs.decref(Calls.unpacked(next, args, keywords));
    } finally {
      Refs.decref(next);
    }
    ClassParameters.set(cls);
    return PyNone.owned();
  }
}
