package org.minipy.runtime.types.module;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.text.PyStr;

/** What a module's {@code __spec__} says of how far its import has come. */
public final class ModuleSpecs {
  private static final PyStr INITIALIZING = PyStr.intern("_initializing");
  private static final PyStr UNINITIALIZED_SUBMODULES = PyStr.intern("_uninitialized_submodules");

  private ModuleSpecs() {}

  /** Whether the body of the module is still running. */
  public static boolean isInitializing(PyObject spec) {
    PyObject flag = Attributes.getOrNull(spec, INITIALIZING);
    if (flag == null) {
      return false;
    }
    try {
      return Truth.of(flag);
    } finally {
      Refs.decref(flag);
    }
  }

  /** Whether the body of the submodule {@code name} is still running. */
  static boolean isUninitializedSubmodule(PyObject spec, PyStr name) {
    PyObject names = Attributes.getOrNull(spec, UNINITIALIZED_SUBMODULES);
    if (names == null) {
      return false;
    }
    try {
      return Items.contains(names, name);
    } finally {
      Refs.decref(names);
    }
  }
}
