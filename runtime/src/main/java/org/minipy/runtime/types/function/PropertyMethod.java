package org.minipy.runtime.types.function;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of property. */
enum PropertyMethod implements BuiltinMethod {
  GETTER("getter($self, object, /) --", "A copy with another function to read."),
  SETTER("setter($self, object, /) --", "A copy with another function to store."),
  DELETER("deleter($self, object, /) --", "A copy with another function to delete."),
  SET_NAME("__set_name__($self, *args) --", "Tells the property what it is called in its class.");

  private final String signature;
  private final String doc;

  PropertyMethod(String signature, String doc) {
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
    PyProperty p = (PyProperty) self;
    return switch (this) {
      case GETTER -> copy(p, args[0], p.setter(), p.deleter());
      case SETTER -> copy(p, p.getter(), args[0], p.deleter());
      case DELETER -> copy(p, p.getter(), p.setter(), args[0]);
      case SET_NAME -> setName(p, (PyTuple) args[0]);
    };
  }

  private static PyObject copy(PyProperty p, PyObject getter, PyObject setter, PyObject deleter) {
    PyObject newGetter = getter == null || getter == PyNone.NONE && p.getter() != null ? p.getter() : getter;
    PyObject newSetter = setter == PyNone.NONE && p.setter() != null ? p.setter() : setter;
    PyObject newDeleter = deleter == PyNone.NONE && p.deleter() != null ? p.deleter() : deleter;
    boolean docOfGetter = p.isDocFromGetter() && newGetter != null && newGetter != PyNone.NONE;
    PyObject doc = docOfGetter ? null : p.docBorrowed();
    PyObject made = Calls.call(PyType.of(p), orNone(newGetter), orNone(newSetter), orNone(newDeleter), orNone(doc));
    if (made instanceof PyProperty copy) {
      copy.setName(p.nameBorrowed());
    }
    return made;
  }

  private static PyObject orNone(PyObject o) {
    return o == null ? PyNone.NONE : o;
  }

  private static PyObject setName(PyProperty p, PyTuple args) {
    if (args.size() != 2) {
      throw Errors.typeError("__set_name__() takes 2 positional arguments but " + args.size() + " were given");
    }
    p.setName(args.get(1));
    return PyNone.owned();
  }
}
