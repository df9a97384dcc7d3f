package org.minipy.runtime.types.exception;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods of BaseExceptionGroup. */
enum ExceptionGroupMethod implements BuiltinMethod {
  CLASS_GETITEM("__class_getitem__($type, object, /) --", "A generic alias of the type."),
  DERIVE("derive($self, object, /) --", null),
  SPLIT("split($self, *args) --", null),
  SUBGROUP("subgroup($self, *args) --", null);

  private final String signature;
  private final String doc;

  ExceptionGroupMethod(String signature, String doc) {
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
      case CLASS_GETITEM -> new PyGenericAlias(self, args[0]);
      case DERIVE -> derive((PyBaseException) self, args[0]);
      case SPLIT -> split((PyBaseException) self, only(args[0]));
      case SUBGROUP -> subgroup((PyBaseException) self, only(args[0]));
    };
  }

  private PyObject only(PyObject args) {
    PyTuple given = (PyTuple) args;
    if (given.size() != 1) {
      throw Errors.typeError((this == SPLIT ? "split" : "subgroup") + " expected 1 argument, got " + given.size());
    }
    return given.get(0);
  }

  private static PyObject derive(PyBaseException group, PyObject members) {
    PyType type = ExceptionTypes.BASE_EXCEPTION_GROUP;
    return Calls.call(type, group.fieldBorrowed(ExceptionGroupSlots.MESSAGE), members);
  }

  private static PyObject split(PyBaseException group, PyObject condition) {
    ExceptionGroups.Split parts = ExceptionGroups.split(group, ExceptionCondition.of(condition), true);
    return PyTuple.ofSteal(orNone(parts.match()), orNone(parts.rest()));
  }

  private static PyObject subgroup(PyBaseException group, PyObject condition) {
    return orNone(ExceptionGroups.split(group, ExceptionCondition.of(condition), false).match());
  }

  private static PyObject orNone(PyObject owned) {
    return owned == null ? PyNone.owned() : owned;
  }
}
