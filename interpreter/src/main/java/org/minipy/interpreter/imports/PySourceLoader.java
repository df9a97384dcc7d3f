package org.minipy.interpreter.imports;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;

/** Loads one module from a file of source text: {@code importlib.machinery.SourceFileLoader}. */
public final class PySourceLoader extends ImportObject {
  /** The type {@code SourceFileLoader}. */
  public static final PyType TYPE = PyType.builtin("SourceFileLoader", new SourceLoaderSlots())
      .inModule("_frozen_importlib_external").shownShort().withGc().withDict().withWeakrefs().sized(16, 0);

  /** Makes a loader without attributes; {@code type} is {@link #TYPE} or derived from it. */
  PySourceLoader(PyType type) {
    super(type);
  }

  /** Makes the loader of module {@code name} in the file {@code path}. */
  public PySourceLoader(String name, String path) {
    super(TYPE);
    putSteal(ImportNames.NAME, PyStr.of(name));
    putSteal(ImportNames.PATH, PyStr.of(path));
  }

  /** The file; raises AttributeError or TypeError when a program has changed it. */
  String path() {
    PyObject path = PyType.of(this).slots().getAttribute(this, ImportNames.PATH);
    try {
      if (path instanceof PyStr s) {
        return s.value();
      }
      throw Errors.typeError("path should be str, not " + PyType.of(path).name());
    } finally {
      Refs.decref(path);
    }
  }

  /** Raises ImportError unless this loader is for {@code name}; None stands for its own. */
  void check(PyObject name) {
    String own = text(ImportNames.NAME);
    if (name instanceof PyStr s && !s.value().equals(own)) {
      throw Errors.of(ExceptionTypes.IMPORT_ERROR, "loader for " + own + " cannot handle " + s.value());
    }
  }

  /** Whether the file is the {@code __init__} of a package. */
  boolean isPackage(String fullName) {
    String path = path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String tail = fullName.substring(fullName.lastIndexOf('.') + 1);
    return (dot < 0 ? file : file.substring(0, dot)).equals("__init__") && !tail.equals("__init__");
  }
}
