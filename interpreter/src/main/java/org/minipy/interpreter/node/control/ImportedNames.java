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
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;

/** Taking names out of imported modules. */
final class ImportedNames {
  private static final PyStr NAME = PyStr.intern("name");
  private static final PyStr PATH = PyStr.intern("path");
  private static final PyStr NAME_FROM = PyStr.intern("name_from");

  private ImportedNames() {}

  /** {@code name} of {@code module}: an attribute, or a submodule that is being imported; raises ImportError. */
  static PyObject get(PyObject module, PyStr name) {
    PyObject value = PyType.of(module).slots().getAttributeOrNull(module, name);
    if (value != null) {
      return value;
    }
    PyObject moduleName = PyType.of(module).slots().getAttributeOrNull(module, Names.NAME);
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
    String shown = moduleName instanceof PyStr s ? s.value() : "<unknown module name>";
    PyObject file = PyType.of(module).slots().getAttributeOrNull(module, Names.FILE);
    String location = file instanceof PyStr s ? s.value() : "unknown location";
    String message = isInitializing(module)
        ? "cannot import name '" + name.value() + "' from partially initialized module '" + shown
            + "' (most likely due to a circular import) (" + location + ")"
        : "cannot import name '" + name.value() + "' from '" + shown + "' (" + location + ")";
    PyException e = Errors.of(ExceptionTypes.IMPORT_ERROR, message);
    e.value().setField(NAME, moduleName);
    e.value().setField(PATH, file);
    e.value().setField(NAME_FROM, name);
    Refs.xdecref(file);
    return e;
  }

  private static boolean isInitializing(PyObject module) {
    PyObject spec = PyType.of(module).slots().getAttributeOrNull(module, Names.SPEC);
    if (spec == null) {
      return false;
    }
    PyObject flag = PyType.of(spec).slots().getAttributeOrNull(spec, PyStr.intern("_initializing"));
    Refs.decref(spec);
    boolean initializing = flag != null && Truth.of(flag);
    Refs.xdecref(flag);
    return initializing;
  }

  /** Copies the names in {@code __all__}, or those without leading underscore, into {@code namespace}. */
  static void copyAll(PyObject module, PyObject namespace) {
    PyObject all = PyType.of(module).slots().getAttributeOrNull(module, Names.ALL);
    if (all != null) {
      try {
        Iteration.forEach(all, name -> copy(module, name, namespace));
      } finally {
        Refs.decref(all);
      }
      return;
    }
    PyDict dict = Attributes.dictBorrowed(module);
    if (dict == null) {
      throw Errors.of(ExceptionTypes.IMPORT_ERROR, "from-import-* object has no __dict__ and no __all__");
    }
    for (int i = 0; i < dict.entryEnd(); i++) {
      if (dict.keyAt(i) instanceof PyStr name && !name.value().startsWith("_")) {
        copy(module, name, namespace);
      }
    }
  }

  private static void copy(PyObject module, PyObject name, PyObject namespace) {
    if (!(name instanceof PyStr s)) {
      throw Errors.typeError("Item in " + ((PyStr) Attributes.ownBorrowed(module, Names.NAME)).value()
          + ".__all__ must be str, not " + PyType.of(name).name());
    }
    PyObject value = PyType.of(module).slots().getAttribute(module, s);
    try {
      Items.set(namespace, name, value);
    } finally {
      Refs.decref(value);
    }
  }
}
