package org.minipy.runtime.types.typing;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of typing.ParamSpec. */
enum ParamSpecMethod implements BuiltinMethod {
  SUBST("__typing_subst__($self, /, arg)", "What stands for the parameters when arg is given for them."),
  PREPARE("__typing_prepare_subst__($self, /, alias, args)", "The arguments of alias with lists of types made tuples."),
  REDUCE("__reduce__($self, /)", "What pickle needs to find the variable again: its name."),
  MRO_ENTRIES("__mro_entries__($self, bases, /) --", "Refuses to be a base class.");

  private final String signature;
  private final String doc;

  ParamSpecMethod(String signature, String doc) {
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
      case PREPARE -> prepare((PyParamSpec) self, args[0], TypeArguments.tuple(args[1]));
      case REDUCE -> Refs.newRef(((PyParamSpec) self).name());
      case MRO_ENTRIES -> throw Errors.typeError("Cannot subclass an instance of ParamSpec");
    };
  }

  private static PyObject subst(PyObject arg) {
    if (arg instanceof PyTuple || arg instanceof PyList) {
      PyTuple types = PyTuple.fromIterable(arg);
      try {
        return TypeArguments.checkAll(types, "Expected a type.");
      } finally {
        Refs.decref(types);
      }
    }
    if (!TypeArguments.isParameterList(arg)) {
      throw Errors.typeError(
          "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got " + Text.strText(arg));
    }
    return Refs.newRef(arg);
  }

  private static PyObject prepare(PyParamSpec self, PyObject alias, PyTuple args) {
    PyTuple parameters = TypeArguments.parametersOf(alias);
    try {
      int i = TypeArguments.indexOf(parameters, self);
      if (i >= args.size()) {
        throw Errors.typeError("Too few arguments for " + Text.strText(alias));
      }
      if (parameters.size() == 1 && !TypeArguments.isParameterList(args.get(0))) {
        return PyTuple.of(args);
      }
      if (!(args.get(i) instanceof PyList list)) {
        return Refs.newRef(args);
      }
      PyObject[] items = args.toArray();
      items[i] = PyTuple.copyOf(list.items(), 0, list.size());
      try {
        return PyTuple.of(items);
      } finally {
        Refs.decref(items[i]);
      }
    } finally {
      Refs.decref(parameters);
    }
  }
}
