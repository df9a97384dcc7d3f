package org.minipy.runtime.error;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.text.PyStr;

/** AttributeErrors carry the object and the name, from which "Did you mean" is worked out. */
public final class AttributeErrors {
  private static final PyStr NAME = PyStr.intern("name");
  private static final PyStr OBJ = PyStr.intern("obj");

  private AttributeErrors() {}

  /** There is no such attribute. */
  public static PyException missing(PyObject self, PyStr name) {
    return with(message(self, name), self, name);
  }

  /** There is no such attribute; the text calls {@code self} an object of its type, whatever it is. */
  public static PyException ofObject(PyObject self, PyStr name) {
    return with("'" + PyType.of(self).name() + "' object has no attribute '" + name.value() + "'", self, name);
  }

  private static String message(PyObject self, PyStr name) {
    if (self instanceof PyType type) {
      return "type object '" + type.name() + "' has no attribute '" + name.value() + "'";
    }
    if (self instanceof PyModule module) {
      return module.missingAttribute(name);
    }
    return "'" + PyType.of(self).name() + "' object has no attribute '" + name.value() + "'";
  }

  /** There is no such attribute to be deleted; nothing is suggested for it. */
  public static PyException notDeletable(PyObject self, PyStr name) {
    return Errors.attributeError(self instanceof PyModule
        ? "'" + PyType.of(self).name() + "' object has no attribute '" + name.value() + "'"
        : message(self, name));
  }

  /** There is no such attribute, asked in a way that does not note what was asked. */
  public static PyException withoutContext(PyObject self, PyStr name) {
    return Errors.attributeError(message(self, name));
  }

  /** Tells an AttributeError on its way out what was looked up, unless it knows; other exceptions are left alone. */
  public static void addContext(PyException e, PyObject self, PyStr name) {
    PyBaseException value = e.value();
    if (e.matches(ExceptionTypes.ATTRIBUTE_ERROR) && value.fieldBorrowed(NAME) == null
        && value.fieldBorrowed(OBJ) == null) {
      value.setField(NAME, name);
      value.setField(OBJ, self);
    }
  }

  /**
   * The attribute cannot be stored: there is no dict; {@code found} tells whether the type has something of that
   * name.
   */
  public static PyException notSettable(PyObject self, PyStr name, boolean found) {
    String type = PyType.of(self).name();
    return Errors.attributeError(found
        ? "'" + type + "' object attribute '" + name.value() + "' is read-only"
        : "'" + type + "' object has no attribute '" + name.value() + "'");
  }

  /** An AttributeError with {@code text}, about {@code name} of {@code self}. */
  public static PyException with(String text, PyObject self, PyStr name) {
    PyException e = Raising.raise(ExceptionTypes.ATTRIBUTE_ERROR, text);
    PyBaseException value = e.value();
    value.setField(NAME, name);
    value.setField(OBJ, self);
    return e;
  }
}
