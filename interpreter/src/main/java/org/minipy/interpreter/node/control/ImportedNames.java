package org.minipy.interpreter.node.control;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.module.ModuleSpecs;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Taking names out of imported modules. */
final class ImportedNames {
  private static final PyStr NAME = PyStr.intern("name");
  private static final PyStr PATH = PyStr.intern("path");
  private static final PyStr UNKNOWN_NAME = PyStr.intern("<unknown module name>");
  private static final PyStr NAME_FROM = PyStr.intern("name_from");

  private ImportedNames() {}

  /** {@code name} of {@code module}: an attribute, or a submodule that is being imported; raises ImportError. */
  static PyObject get(PyObject module, PyStr name) {
    PyObject value = Attributes.getOrNull(module, name);
    if (value != null) {
      return value;
    }
    PyObject moduleName = Attributes.getOrNull(module, Names.NAME);
    if (moduleName instanceof PyStr s) {
      PyObject submodule = Interpreter.current().modules().getBorrowed(PyStr.intern(s.value() + "." + name.value()));
      if (submodule != null) {
        Refs.decref(s);
        return Refs.newRef(submodule);
      }
    }
    try {
      throw missing(module, moduleName, name);
    } finally {
      Refs.xdecref(moduleName);
    }
  }

  private static PyException missing(PyObject module, PyObject moduleName, PyStr name) {
    PyObject shown = moduleName instanceof PyStr ? moduleName : UNKNOWN_NAME;
    PyObject file = module instanceof PyModule m && m.dict().getBorrowed(Names.FILE) instanceof PyStr s ? s : null;
    String message = "cannot import name " + Text.reprText(name) + " from "
        + (file != null && isInitializing(module) ? "partially initialized module " : "") + Text.reprText(shown)
        + (file != null && isInitializing(module) ? " (most likely due to a circular import)" : "")
        + " (" + (file instanceof PyStr s ? s.value() : "unknown location") + ")";
    PyException e = Errors.of(ExceptionTypes.IMPORT_ERROR, message);
    e.value().setField(NAME, shown);
    e.value().setField(PATH, file);
    e.value().setField(NAME_FROM, name);
    return e;
  }

  private static boolean isInitializing(PyObject module) {
    PyObject spec = Attributes.getOrNull(module, Names.SPEC);
    if (spec == null) {
      return false;
    }
    try {
      return ModuleSpecs.isInitializing(spec);
    } finally {
      Refs.decref(spec);
    }
  }

  /** Copies the names in {@code __all__}, or those without leading underscore, into {@code namespace}. */
  static void copyAll(PyObject module, PyObject namespace) {
    PyObject all = Attributes.getOrNull(module, Names.ALL);
    if (all != null) {
      try {
        copyItems(module, all, namespace);
      } finally {
        Refs.decref(all);
      }
      return;
    }
    PyObject names = Attributes.getOrNull(module, Names.DICT);
    if (names == null) {
      throw Errors.of(ExceptionTypes.IMPORT_ERROR, "from-import-* object has no __dict__ and no __all__");
    }
    try {
      copyPublic(module, names, namespace);
    } finally {
      Refs.decref(names);
    }
  }

  private static void copyItems(PyObject module, PyObject all, PyObject namespace) {
    for (int i = 0; ; i++) {
      PyObject name = itemOrNull(all, i);
      if (name == null) {
        return;
      }
      try {
        if (!(name instanceof PyStr s)) {
          throw notName(module, name, "Item", "__all__");
        }
        copy(module, s, namespace);
      } finally {
        Refs.decref(name);
      }
    }
  }

  private static PyObject itemOrNull(PyObject sequence, int i) {
    if (!PyType.of(sequence).slots().isSubscriptable(sequence)) {
      throw Errors.typeError("'" + PyType.of(sequence).name() + "' object does not support indexing");
    }
    if (sequence instanceof PyDict) {
      throw Errors.typeError(PyType.of(sequence).name() + " is not a sequence");
    }
    PyInt index = PyInt.of(i);
    try {
      return Items.get(sequence, index);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.INDEX_ERROR)) {
        throw e;
      }
      e.discard();
      return null;
    } finally {
      Refs.decref(index);
    }
  }

  private static void copyPublic(PyObject module, PyObject dict, PyObject namespace) {
    PyTuple names = PyTuple.fromIterable(dict);
    try {
      for (PyObject name : names.items()) {
        if (!(name instanceof PyStr s)) {
          throw notName(module, name, "Key", "__dict__");
        }
        if (!s.value().startsWith("_")) {
          copy(module, s, namespace);
        }
      }
    } finally {
      Refs.decref(names);
    }
  }

  private static PyException notName(PyObject module, PyObject name, String what, String where) {
    PyObject moduleName = PyType.of(module).slots().getAttribute(module, Names.NAME);
    try {
      return moduleName instanceof PyStr s
          ? Errors.typeError(what + " in " + s.value() + "." + where + " must be str, not " + PyType.of(name).name())
          : Errors.typeError("module __name__ must be a string, not " + PyType.of(moduleName).name());
    } finally {
      Refs.decref(moduleName);
    }
  }

  private static void copy(PyObject module, PyStr name, PyObject namespace) {
    PyObject value = PyType.of(module).slots().getAttribute(module, name);
    try {
      Items.set(namespace, name, value);
    } finally {
      Refs.decref(value);
    }
  }
}
