package org.minipy.interpreter.imports;

import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** Sets the attributes of a module that follow from its spec. */
final class ModuleAttributes {
  private ModuleAttributes() {}

  /** Sets what the module does not have yet; all of it when {@code override}. */
  static void set(PyObject module, PyObject spec, boolean override) {
    setIfMissing(module, Names.NAME, Attributes.getOrNull(spec, ImportNames.NAME), override);
    PyObject locations = valueOrNull(spec, ImportNames.LOCATIONS);
    try {
      setLoader(module, spec, locations, override);
      setIfMissing(module, Names.PACKAGE, Attributes.getOrNull(spec, ImportNames.PARENT), override);
      store(module, Names.SPEC, spec);
      if (locations != null) {
        setIfMissing(module, Names.PATH, Refs.newRef(locations), override);
      }
    } finally {
      Refs.xdecref(locations);
    }
    if (hasLocation(spec)) {
      setIfMissing(module, Names.FILE, Attributes.getOrNull(spec, ImportNames.ORIGIN), override);
      PyObject cached = valueOrNull(spec, ImportNames.CACHED);
      if (cached != null) {
        setIfMissing(module, ImportNames.DUNDER_CACHED, cached, override);
      }
    }
  }

  private static void setLoader(PyObject module, PyObject spec, PyObject locations, boolean override) {
    PyObject loader = valueOrNull(spec, ImportNames.LOADER);
    if (loader == null && locations != null && (override || isMissing(module, Names.LOADER))) {
      loader = new NamespaceLoader(locations);
      store(spec, ImportNames.LOADER, loader);
      store(module, Names.FILE, PyNone.NONE);
    }
    setIfMissing(module, Names.LOADER, loader == null ? PyNone.owned() : loader, override);
  }

  private static boolean hasLocation(PyObject spec) {
    PyObject flag = Attributes.getOrNull(spec, ImportNames.HAS_LOCATION);
    try {
      return flag != null && Truth.of(flag);
    } finally {
      Refs.xdecref(flag);
    }
  }

  /** The attribute {@code name} of {@code o}; null when it is missing or None. */
  static PyObject valueOrNull(PyObject o, PyStr name) {
    PyObject value = Attributes.getOrNull(o, name);
    if (value == PyNone.NONE) {
      Refs.decref(value);
      return null;
    }
    return value;
  }

  private static boolean isMissing(PyObject module, PyStr name) {
    PyObject known = valueOrNull(module, name);
    Refs.xdecref(known);
    return known == null;
  }

  private static void setIfMissing(PyObject module, PyStr name, PyObject valueSteal, boolean override) {
    if (valueSteal == null) {
      return;
    }
    try {
      if (override || isMissing(module, name)) {
        store(module, name, valueSteal);
      }
    } finally {
      Refs.decref(valueSteal);
    }
  }

  private static void store(PyObject o, PyStr name, PyObject value) {
    try {
      PyType.of(o).slots().setAttribute(o, name, value);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
      e.discard();
    }
  }
}
