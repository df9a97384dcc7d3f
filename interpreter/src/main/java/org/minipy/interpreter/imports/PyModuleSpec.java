package org.minipy.interpreter.imports;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** What is known of a module before it is loaded: {@code importlib.machinery.ModuleSpec}. */
public final class PyModuleSpec extends ImportObject {
  /** The type {@code ModuleSpec}. */
  public static final PyType TYPE =
      PyType.builtin("ModuleSpec", new ModuleSpecSlots()).inModule("_frozen_importlib").shownShort()
      .withGc().withDict().withWeakrefs().sized(16, 0);

  /** Makes a spec without attributes; {@code type} is {@link #TYPE} or derived from it. */
  PyModuleSpec(PyType type) {
    super(type);
  }

  /** Makes the spec of {@code name}; borrows; {@code origin} and {@code locations} may be None. */
  static PyModuleSpec of(PyObject name, PyObject loader, PyObject origin, PyObject loaderState, PyObject locations) {
    PyModuleSpec spec = new PyModuleSpec(TYPE);
    try {
      spec.initialize(name, loader, origin, loaderState, locations);
      return spec;
    } catch (Throwable t) {
      Refs.decref(spec);
      throw t;
    }
  }

  /** The spec of a module that comes from {@code file}; {@code locations} is null unless it is a package. */
  static PyModuleSpec ofFile(String name, PyObject loader, String file, PyObject locations) {
    PyObject[] texts = new TupleBuilder(2).text(name).text(file).items();
    try {
      PyModuleSpec spec = of(texts[0], loader, texts[1], PyNone.NONE, locations == null ? PyNone.NONE : locations);
      spec.putSteal(ImportNames.SET_FILEATTR, PyBool.of(true));
      return spec;
    } finally {
      Refs.clearForwards(texts, texts.length);
    }
  }

  void initialize(PyObject name, PyObject loader, PyObject origin, PyObject loaderState, PyObject locations) {
    put(ImportNames.NAME, name);
    put(ImportNames.LOADER, loader);
    put(ImportNames.ORIGIN, origin);
    put(ImportNames.LOADER_STATE, loaderState);
    put(ImportNames.LOCATIONS, locations);
    putSteal(ImportNames.UNINITIALIZED_SUBMODULES, new PyList());
    putSteal(ImportNames.SET_FILEATTR, PyBool.of(false));
    put(ImportNames.CACHED_FIELD, PyNone.NONE);
  }
}
