package org.minipy.interpreter.node.name;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;

/** The errors of names without value. */
public final class NameErrors {
  private static final PyStr NAME = PyStr.intern("name");

  private NameErrors() {}

  /** A name that is neither global nor built in. */
  public static PyException undefined(PyStr name) {
    return about(ExceptionTypes.NAME_ERROR, "name '" + name.value() + "' is not defined", name);
  }

  /** A local variable that has no value. */
  public static PyException unboundLocal(PyStr name) {
    return Errors.unboundLocalError(
        "cannot access local variable '" + name.value() + "' where it is not associated with a value");
  }

  /** A variable of an enclosing function that has no value. */
  public static PyException unboundFree(PyStr name) {
    return about(ExceptionTypes.NAME_ERROR, "cannot access free variable '" + name.value()
        + "' where it is not associated with a value in enclosing scope", name);
  }

  /** A cell without value: of this function or of an enclosing one. */
  static PyException unboundCell(Frame f, int slot, PyStr name) {
    return slot >= f.code.layout().firstFree ? unboundFree(name) : unboundLocal(name);
  }

  private static PyException about(PyType type, String message, PyStr name) {
    PyException e = Errors.of(type, message);
    e.value().setField(NAME, name);
    return e;
  }
}
