package org.minipy.runtime.types.typing;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Instances;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of typing._GenericAlias. */
enum TypingAliasMethod implements BuiltinMethod {
  MRO_ENTRIES("__mro_entries__($self, bases, /) --", "The class that stands for the alias among the bases of a class."),
  INSTANCECHECK("__instancecheck__($self, obj, /)", "Refuses isinstance()."),
  SUBCLASSCHECK("__subclasscheck__($self, cls, /)", "Refuses issubclass()."),
  REDUCE("__reduce__($self, /)", "What pickle needs to rebuild the alias.");

  private final String signature;
  private final String doc;

  TypingAliasMethod(String signature, String doc) {
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
      case MRO_ENTRIES -> entries((PyTypingAlias) self, TypeArguments.tuple(args[0]));
      case INSTANCECHECK -> PyBool.of(isAny((PyTypingAlias) self, PyType.of(args[0])));
      case SUBCLASSCHECK -> PyBool.of(isAny((PyTypingAlias) self, args[0]));
      case REDUCE -> reduce((PyTypingAlias) self);
    };
  }

  private static PyObject reduce(PyTypingAlias alias) {
    PyTuple args = alias.args();
    PyObject given = args.size() == 1 && !(args.get(0) instanceof PyTuple) ? args.get(0) : args;
    PyList names = new PyList();
    names.appendSteal(PyStr.intern("getitem"));
    PyObject operator = null;
    try {
      operator = Interpreter.current().importModule("operator", null, names, 0);
      return PyTuple.ofSteal(PyType.of(operator).slots().getAttribute(operator, PyStr.intern("getitem")),
          PyTuple.of(alias.origin(), given));
    } finally {
      Refs.decref(names);
      Refs.xdecref(operator);
    }
  }

  /** Whether a class derives from one of a union; all other forms refuse. */
  private static boolean isAny(PyTypingAlias alias, PyObject cls) {
    if (alias.origin() != PySpecialForm.UNION) {
      throw Errors.typeError("Subscripted generics cannot be used with class and instance checks");
    }
    for (PyObject member : alias.args().items()) {
      if (Instances.isSubclass(cls, member)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Generic[T]} gives way to a later base that is generic itself. */
  private static PyObject entries(PyTypingAlias alias, PyTuple bases) {
    if (!alias.isClass()) {
      throw Errors.typeError("Cannot subclass " + Text.reprText(alias));
    }
    if (alias.origin() == PyGeneric.TYPE) {
      boolean after = false;
      for (PyObject base : bases.items()) {
        if (after && base instanceof PyTypingAlias && base != alias) {
          return Refs.newRef(PyTuple.EMPTY);
        }
        after |= base == alias;
      }
    }
    return PyTuple.of(alias.origin());
  }
}
