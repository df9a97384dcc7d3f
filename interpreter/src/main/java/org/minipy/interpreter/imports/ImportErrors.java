package org.minipy.interpreter.imports;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;

/** ImportErrors carry the name of the module. */
final class ImportErrors {
  private ImportErrors() {}

  /** A new ImportError or ModuleNotFoundError about {@code name} (borrowed; may be null). */
  static PyException importError(PyType type, String message, PyObject name, PyObject path) {
    PyException e = Errors.of(type, message);
    e.value().setField(ImportNames.NAME, name);
    e.value().setField(ImportNames.PATH, path);
    return e;
  }

  /** There is no such module. */
  static PyException notFound(String name) {
    return notFound(name, "No module named " + quoted(name));
  }

  /** There is no such module, for the reason that {@code message} gives. */
  static PyException notFound(String name, String message) {
    PyStr nameObject = PyStr.of(name);
    try {
      return importError(ExceptionTypes.MODULE_NOT_FOUND_ERROR, message, nameObject, null);
    } finally {
      Refs.decref(nameObject);
    }
  }

  /** The text of repr(). */
  static String quoted(String name) {
    PyStr s = PyStr.of(name);
    try {
      return Text.reprText(s);
    } finally {
      Refs.decref(s);
    }
  }
}
