package org.minipy.runtime.error;

import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Directories;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.set.PyAnySet;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.traceback.PyTraceback;

/** "Did you mean": what is added to the message of an AttributeError, NameError or ImportError when it is shown. */
final class Suggestions {
  private static final PyStr NAME = PyStr.intern("name");
  private static final PyStr OBJ = PyStr.intern("obj");
  private static final PyStr NAME_FROM = PyStr.intern("name_from");
  private static final PyStr SELF = PyStr.intern("self");
  private static final PyStr STDLIB = PyStr.intern("stdlib_module_names");

  private Suggestions() {}

  /** The text to add, or null. Exceptions of subclasses get none. */
  static String of(PyBaseException e) {
    PyType type = PyType.of(e);
    try {
      if (type == ExceptionTypes.ATTRIBUTE_ERROR) {
        return didYouMean(forAttribute(e));
      }
      if (type == ExceptionTypes.NAME_ERROR) {
        return forName(e);
      }
      return type == ExceptionTypes.IMPORT_ERROR ? didYouMean(forImport(e)) : null;
    } catch (PyException failed) {
      failed.discard();
      return null;
    }
  }

  private static String didYouMean(String name) {
    return name == null ? null : ". Did you mean: " + quoted(name) + "?";
  }

  private static String quoted(String name) {
    PyStr s = PyStr.of(name);
    try {
      return Text.reprText(s);
    } finally {
      Refs.decref(s);
    }
  }

  private static String forAttribute(PyBaseException e) {
    PyObject object = e.fieldBorrowed(OBJ);
    if (object == null || !(e.fieldBorrowed(NAME) instanceof PyStr name)) {
      return null;
    }
    PyList names = Directories.of(object);
    try {
      return closest(name, names.items(), names.size());
    } finally {
      Refs.decref(names);
    }
  }

  private static String forImport(PyBaseException e) {
    if (!(e.fieldBorrowed(NAME) instanceof PyStr moduleName) || !(e.fieldBorrowed(NAME_FROM) instanceof PyStr name)) {
      return null;
    }
    PyObject module = Interpreter.current().modules().getBorrowed(moduleName);
    if (module == null) {
      return null;
    }
    PyList names = Directories.of(module);
    try {
      return closest(name, names.items(), names.size());
    } finally {
      Refs.decref(names);
    }
  }

  private static String forName(PyBaseException e) {
    if (!(e.fieldBorrowed(NAME) instanceof PyStr name) || !(e.tracebackBorrowed() instanceof PyTraceback first)) {
      return null;
    }
    PyTraceback innermost = first;
    while (innermost.next() != null) {
      innermost = innermost.next();
    }
    String suggestion = inFrame(name, innermost.frame().execution());
    if (!isStandardModule(name)) {
      return didYouMean(suggestion);
    }
    return suggestion == null
        ? ". Did you forget to import " + quoted(name.value()) + "?"
        : ". Did you mean: " + quoted(suggestion) + "? Or did you forget to import " + quoted(name.value()) + "?";
  }

  private static boolean isStandardModule(PyStr name) {
    return Interpreter.current().sysDict().getBorrowed(STDLIB) instanceof PyAnySet set && set.contains(name);
  }

  /** Variables of the function come first, then globals, then builtins; before all, an attribute of self. */
  private static String inFrame(PyStr name, ExecutionFrame frame) {
    PyStr[] variables = frame.variableNames();
    for (PyStr variable : variables) {
      if (variable.value().equals("self") && selfHas(frame, name)) {
        return "self." + name.value();
      }
    }
    String suggestion = closest(name, variables, variables.length);
    if (suggestion == null) {
      suggestion = inDict(name, frame.globals());
    }
    return suggestion != null ? suggestion : inDict(name, frame.builtins());
  }

  private static boolean selfHas(ExecutionFrame frame, PyStr name) {
    PyObject locals = frame.locals();
    try {
      PyObject self = locals instanceof PyDict d ? d.getBorrowed(SELF) : null;
      PyObject found = self == null ? null : Attributes.getOrNull(self, name);
      Refs.xdecref(found);
      return found != null;
    } finally {
      Refs.decref(locals);
    }
  }

  private static String inDict(PyStr name, PyDict dict) {
    PyObject[] keys = new PyObject[dict.size()];
    int n = 0;
    for (int i = 0; i < dict.entryEnd(); i++) {
      if (dict.keyAt(i) != null) {
        keys[n++] = dict.keyAt(i);
      }
    }
    return closest(name, keys, n);
  }

  private static String closest(PyStr name, PyObject[] candidates, int count) {
    NameDistance distance = new NameDistance(name.value());
    if (count >= NameDistance.MAX_CANDIDATES) {
      return null;
    }
    for (int i = 0; i < count; i++) {
      if (!(candidates[i] instanceof PyStr candidate)) {
        return null;
      }
      distance.consider(candidate.value());
    }
    return distance.closest();
  }
}
