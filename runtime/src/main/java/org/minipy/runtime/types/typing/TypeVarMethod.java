package org.minipy.runtime.types.typing;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;

/** The methods of typing.TypeVar. */
enum TypeVarMethod implements BuiltinMethod {
  SUBST("__typing_subst__($self, /, arg)", "What stands for the variable when arg is given for it."),
  REDUCE("__reduce__($self, /)", "What pickle needs to find the variable again: its name."),
  MRO_ENTRIES("__mro_entries__($self, bases, /) --", "Refuses to be a base class.");

  private final String signature;
  private final String doc;

  TypeVarMethod(String signature, String doc) {
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
      case SUBST -> subst(args[0]);
      case REDUCE -> Refs.newRef(((PyTypeVar) self).name());
      case MRO_ENTRIES -> throw Errors.typeError("Cannot subclass an instance of TypeVar");
    };
  }

  private static PyObject subst(PyObject arg) {
    PyObject type = TypeArguments.check(arg, "Parameters to generic types must be types.");
    if (TypeArguments.isUnpacked(type)) {
      Refs.decref(type);
      throw TypeArguments.notValid(arg);
    }
    return type;
  }
}
