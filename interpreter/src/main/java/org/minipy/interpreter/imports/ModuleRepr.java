package org.minipy.interpreter.imports;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.module.PyModule;

/** The representation of modules: their name and where they came from. */
final class ModuleRepr {
  private ModuleRepr() {}

  static String of(PyModule module) {
    PyObject spec = ModuleAttributes.valueOrNull(module, Names.SPEC);
    if (spec != null) {
      try {
        if (Truth.of(spec)) {
          return ofSpec(spec);
        }
      } finally {
        Refs.decref(spec);
      }
    }
    PyObject loader = ModuleAttributes.valueOrNull(module, Names.LOADER);
    PyObject name = Attributes.getOrNull(module, Names.NAME);
    PyObject file = Attributes.getOrNull(module, Names.FILE);
    try {
      String shown = name == null ? "'?'" : Text.reprText(name);
      if (file != null) {
        return "<module " + shown + " from " + Text.reprText(file) + ">";
      }
      return loader == null ? "<module " + shown + ">" : "<module " + shown + " (" + Text.reprText(loader) + ")>";
    } finally {
      Refs.xdecref(file);
      Refs.xdecref(name);
      Refs.xdecref(loader);
    }
  }

  private static String ofSpec(PyObject spec) {
    PyObject name = ModuleAttributes.valueOrNull(spec, ImportNames.NAME);
    PyObject origin = ModuleAttributes.valueOrNull(spec, ImportNames.ORIGIN);
    PyObject loader = ModuleAttributes.valueOrNull(spec, ImportNames.LOADER);
    PyObject location = Attributes.getOrNull(spec, ImportNames.HAS_LOCATION);
    try {
      String shown = name == null ? "'?'" : Text.reprText(name);
      if (origin == null) {
        return "<module " + shown + (loader == null ? ">" : " (" + ofLoader(loader) + ">");
      }
      return location != null && Truth.of(location)
          ? "<module " + shown + " from " + Text.reprText(origin) + ">"
          : "<module " + shown + " (" + Text.strText(origin) + ")>";
    } finally {
      Refs.xdecref(location);
      Refs.xdecref(loader);
      Refs.xdecref(origin);
      Refs.xdecref(name);
    }
  }

  private static String ofLoader(PyObject loader) {
    if (!(loader instanceof NamespaceLoader)) {
      return Text.reprText(loader) + ")";
    }
    PyObject path = Attributes.getOrNull(loader, ImportNames.UNDER_PATH);
    PyList folders = PyList.of(path);
    try {
      return "namespace) from " + Text.reprText(folders);
    } finally {
      Refs.decref(folders);
      Refs.decref(path);
    }
  }
}
