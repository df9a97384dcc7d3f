package org.minipy.interpreter.imports;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The computed attributes of ModuleSpec. */
enum ModuleSpecAttribute implements BuiltinAttribute {
  CACHED("cached"),
  PARENT("parent"),
  HAS_LOCATION("has_location");

  private static final String SUFFIX = ".py";

  private final String name;

  ModuleSpecAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public String doc() {
    return switch (this) {
      case CACHED -> "Where a compiled form of the module would be kept, or None.";
      case PARENT -> "The name of the package that the module belongs to; its own name for a package.";
      case HAS_LOCATION -> "Whether the origin is a place from which the module can be loaded.";
    };
  }

  @Override
  public boolean isWritable() {
    return this != PARENT;
  }

  @Override
  public PyObject get(PyObject self) {
    PyModuleSpec spec = (PyModuleSpec) self;
    return switch (this) {
      case CACHED -> cached(spec);
      case PARENT -> parent(spec);
      case HAS_LOCATION -> PyBool.of(hasLocation(spec));
    };
  }

  @Override
  public void set(PyObject self, PyObject value) {
    PyModuleSpec spec = (PyModuleSpec) self;
    switch (this) {
      case CACHED -> spec.put(ImportNames.CACHED_FIELD, value == null ? PyNone.NONE : value);
      case HAS_LOCATION -> spec.putSteal(ImportNames.SET_FILEATTR, PyBool.of(value != null && Truth.of(value)));
      case PARENT -> throw new UnsupportedOperationException(name);
    }
  }

  private static boolean hasLocation(PyModuleSpec spec) {
    PyObject flag = spec.fieldBorrowed(ImportNames.SET_FILEATTR);
    return flag != null && Truth.of(flag);
  }

  private static PyObject cached(PyModuleSpec spec) {
    PyObject known = spec.fieldBorrowed(ImportNames.CACHED_FIELD);
    String origin = spec.text(ImportNames.ORIGIN);
    if (known == null && origin != null && hasLocation(spec) && origin.endsWith(SUFFIX)) {
      known = PyStr.of(cachePath(origin));
      spec.putSteal(ImportNames.CACHED_FIELD, known);
    }
    return known == null ? PyNone.owned() : Refs.newRef(known);
  }

  /** Where CPython keeps the compiled form of the source file {@code path}. */
  static String cachePath(String path) {
    int slash = path.lastIndexOf('/') + 1;
    String stem = path.substring(slash, path.length() - SUFFIX.length());
    return path.substring(0, slash) + "__pycache__/" + stem + ".cpython-312.pyc";
  }

  private static PyObject parent(PyModuleSpec spec) {
    String full = spec.text(ImportNames.NAME);
    if (full == null || spec.fieldBorrowed(ImportNames.LOCATIONS) != null) {
      PyObject own = spec.dict().getBorrowed(ImportNames.NAME);
      return own == null ? PyNone.owned() : Refs.newRef(own);
    }
    int dot = full.lastIndexOf('.');
    return PyStr.of(dot < 0 ? "" : full.substring(0, dot));
  }
}
