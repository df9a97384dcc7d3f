package org.minipy.runtime.types.typing;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** {@code typing.Generic}, the base of generic classes. */
public final class PyGeneric {
  /** The type {@code typing.Generic}. */
  public static final PyType TYPE =
      PyType.builtin("Generic", new GenericSlots()).inModule("typing").withGc().sized(16, 0);

  private PyGeneric() {}

  /** {@code Generic[parameters]}, which a class statement with type parameters adds to the bases of the class. */
  public static PyObject withParameters(PyTuple parameters) {
    PyTuple args = TypeArguments.unpacked(parameters);
    try {
      return PyTypingAlias.of(TYPE, args);
    } finally {
      Refs.decref(args);
    }
  }

  /** The arguments in brackets as a tuple, owned; None stands for its type. */
  static PyTuple converted(PyObject key) {
    PyObject[] args = key instanceof PyTuple tuple ? tuple.toArray() : new PyObject[] {key};
    TupleBuilder converted = new TupleBuilder(args.length);
    try {
      for (PyObject arg : args) {
        converted.addSteal(TypeArguments.convert(arg));
      }
    } catch (Throwable t) {
      converted.giveBack();
      throw t;
    }
    return converted.build();
  }

  /** {@code cls[key]}; raises TypeError. */
  static PyObject subscript(PyType cls, PyObject key) {
    PyTuple args = converted(key);
    try {
      return cls == TYPE ? ofGeneric(args) : GenericArguments.apply(cls, args);
    } finally {
      Refs.decref(args);
    }
  }

  private static PyObject ofGeneric(PyTuple args) {
    if (args.size() == 0) {
      throw Errors.typeError("Parameter list to Generic[...] cannot be empty");
    }
    for (int i = 0; i < args.size(); i++) {
      PyObject arg = args.get(i);
      if (!TypeArguments.isParameter(arg) && !(arg instanceof PyTypingAlias alias && alias.isUnpackedVariable())) {
        throw Errors.typeError(
            "Parameters to Generic[...] must all be type variables or parameter specification variables.");
      }
      for (int j = 0; j < i; j++) {
        if (args.get(j) == arg) {
          throw Errors.typeError("Parameters to Generic[...] must all be unique");
        }
      }
    }
    return PyTypingAlias.of(TYPE, args);
  }

  /** The error for arguments to something that takes none. */
  static RuntimeException notGeneric(PyObject cls) {
    return Errors.typeError(Text.reprText(cls) + " is not a generic class");
  }
}
