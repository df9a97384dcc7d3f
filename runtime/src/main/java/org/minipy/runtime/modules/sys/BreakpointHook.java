package org.minipy.runtime.modules.sys;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** sys.breakpointhook: there is no debugger, but PYTHONBREAKPOINT can name any function. */
final class BreakpointHook {
  private BreakpointHook() {}

  /** Calls the function with these arguments; raises NotImplementedError when none is named. */
  static PyObject call(PyObject args, PyObject keywords) {
    String name = Interpreter.current().settings().breakpoint;
    if (name == null || name.isEmpty() || name.equals("pdb.set_trace")) {
      throw Errors.notImplementedError("breakpoint(): there is no debugger");
    }
    if (name.equals("0")) {
      return PyNone.owned();
    }
    PyObject function = functionOrNull(name);
    if (function == null) {
      Warnings.warn(ExceptionTypes.RUNTIME_WARNING, "Ignoring unimportable $PYTHONBREAKPOINT: \"" + name + "\"", 1);
      return PyNone.owned();
    }
    try {
      return Calls.unpacked(function, args, keywords);
    } finally {
      Refs.decref(function);
    }
  }

  private static PyObject functionOrNull(String name) {
    int dot = name.lastIndexOf('.');
    PyList names = new PyList();
    PyObject module = null;
    try {
      names.appendSteal(PyStr.of(name.substring(dot + 1)));
      module = Interpreter.current().importModule(dot < 0 ? "builtins" : name.substring(0, dot), null, names, 0);
      return Attributes.getOrNull(module, PyStr.intern(name.substring(dot + 1)));
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.IMPORT_ERROR) && !e.matches(ExceptionTypes.VALUE_ERROR)) {
        throw e;
      }
      e.discard();
      return null;
    } finally {
      Refs.xdecref(module);
      Refs.decref(names);
    }
  }
}
