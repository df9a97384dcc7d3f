package org.minipy.interpreter.imports;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** Relative imports: which package the dots start from. */
final class RelativeNames {
  private RelativeNames() {}

  /** The full name of {@code name}, {@code level} dots up from the module whose globals are given. */
  static String resolve(String name, PyDict globals, int level) {
    if (globals == null) {
      throw Errors.keyError("'__name__' not in globals");
    }
    String base = packageOf(globals);
    if (base.isEmpty()) {
      throw noParent();
    }
    for (int i = 1; i < level; i++) {
      int dot = base.lastIndexOf('.');
      if (dot < 0) {
        throw importError("attempted relative import beyond top-level package");
      }
      base = base.substring(0, dot);
    }
    return name.isEmpty() ? base : base + "." + name;
  }

  private static PyException noParent() {
    return importError("attempted relative import with no known parent package");
  }

  private static PyException importError(String message) {
    return ImportErrors.importError(ExceptionTypes.IMPORT_ERROR, message, null, null);
  }

  private static String packageOf(PyDict globals) {
    PyObject named = globals.getBorrowed(Names.PACKAGE);
    PyObject spec = globals.getBorrowed(Names.SPEC);
    boolean hasSpec = spec != null && spec != PyNone.NONE;
    if (named != null && named != PyNone.NONE) {
      if (!(named instanceof PyStr s)) {
        throw Errors.typeError("package must be a string");
      }
      if (hasSpec) {
        warnIfDifferent(s, spec);
      }
      return s.value();
    }
    if (hasSpec) {
      return parentOf(spec);
    }
    Warnings.warn(ExceptionTypes.IMPORT_WARNING,
        "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__", 1);
    PyObject own = globals.getBorrowed(Names.NAME);
    if (own == null) {
      throw Errors.keyError("'__name__' not in globals");
    }
    if (!(own instanceof PyStr s)) {
      throw Errors.typeError("__name__ must be a string");
    }
    if (globals.getBorrowed(Names.PATH) != null) {
      return s.value();
    }
    int dot = s.value().lastIndexOf('.');
    if (dot < 0) {
      throw noParent();
    }
    return s.value().substring(0, dot);
  }

  private static String parentOf(PyObject spec) {
    PyObject parent = PyType.of(spec).slots().getAttribute(spec, ImportNames.PARENT);
    try {
      if (parent instanceof PyStr s) {
        return s.value();
      }
      throw Errors.typeError("__spec__.parent must be a string");
    } finally {
      Refs.decref(parent);
    }
  }

  private static void warnIfDifferent(PyStr named, PyObject spec) {
    PyObject parent = PyType.of(spec).slots().getAttribute(spec, ImportNames.PARENT);
    try {
      if (!Comparison.equal(named, parent)) {
        Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "__package__ != __spec__.parent", 1);
      }
    } finally {
      Refs.decref(parent);
    }
  }
}
