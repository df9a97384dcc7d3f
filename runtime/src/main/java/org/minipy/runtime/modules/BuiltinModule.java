package org.minipy.runtime.modules;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.text.PyStr;

/** A module written in Java: its name, docstring, functions and what else it holds. */
public abstract class BuiltinModule {
  private static final BuiltinMethod[] NO_FUNCTIONS = {};

  private final String name;
  private final String doc;

  /** Declares a module; {@code doc} may be null. */
  protected BuiltinModule(String name, String doc) {
    this.name = name;
    this.doc = doc;
  }

  /** The functions, whose signatures begin with {@code $module}. */
  protected BuiltinMethod[] functions() {
    return NO_FUNCTIONS;
  }

  /** Adds what the module holds beside its functions. */
  protected void populate(PyModule module) {}

  /** A new module object with everything in it. */
  public final PyModule create() {
    PyModule module = new PyModule(name);
    try {
      fill(module);
      return module;
    } catch (Throwable t) {
      Refs.decref(module);
      throw t;
    }
  }

  private void fill(PyModule module) {
    if (doc != null) {
      putSteal(module, Names.DOC, new PyStr(doc));
    }
    PyStr moduleName = PyStr.intern(name);
    for (BuiltinMethod function : functions()) {
      PyBuiltinFunction f = PyBuiltinFunction.ofModule(function, module, moduleName);
      putSteal(module, PyStr.intern(f.signature().name()), f);
    }
    populate(module);
  }

  /** Puts {@code value} into the module; takes a reference. */
  protected static void put(PyModule module, String name, PyObject value) {
    module.dict().put(PyStr.intern(name), value);
  }

  /** Puts {@code value} into the module; steals the reference. */
  protected static void putSteal(PyModule module, String name, PyObject value) {
    putSteal(module, PyStr.intern(name), value);
  }

  private static void putSteal(PyModule module, PyStr name, PyObject value) {
    module.dict().putSteal(Refs.newRef(name), value);
  }

  /** Puts types into the module, under their names. */
  protected static void putTypes(PyModule module, PyType... types) {
    for (PyType type : types) {
      put(module, type.shortName(), type);
    }
  }
}
