package org.minipy.interpreter.frame;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.function.PyCell;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** types.FunctionType(code, globals, name=None, argdefs=None, closure=None). */
final class FunctionConstructor {
  private static final Signature SIGNATURE =
      Signature.parse("function(code, globals, name=None, argdefs=None, closure=None)");

  private FunctionConstructor() {}

  static PyObject make(PyObject[] args, PyStr[] keywords) {
    PyObject[] a = ArgumentBinder.bind(SIGNATURE, "function", args, keywords);
    if (!(a[0] instanceof PyCode code)) {
      throw Errors.typeError("function() argument 'code' must be code, not " + PyType.of(a[0]).name());
    }
    if (!(a[1] instanceof PyDict globals)) {
      throw Errors.typeError("function() argument 'globals' must be dict, not " + PyType.of(a[1]).name());
    }
    PyTuple closure = closure(code, a[4] == PyNone.NONE ? null : a[4]);
    if (a[3] != null && a[3] != PyNone.NONE && !(a[3] instanceof PyTuple)) {
      throw Errors.typeError("arg 4 (defaults) must be None or tuple");
    }
    PyFunction f = new PyFunction(code, globals, Builtins.of(globals), code.qualnameObject(),
        globals.getBorrowed(Names.NAME), null);
    if (a[2] instanceof PyStr name) {
      f.setName(name);
    }
    f.setDefaults(a[3] instanceof PyTuple t ? t : null);
    f.setClosure(closure);
    if (ThreadState.current().traceHooks() != null) {
      Tracing.prepare(code);
    }
    return f;
  }

  private static PyTuple closure(PyCode code, PyObject given) {
    int free = code.layout().freeNames.length;
    if (given == null && free == 0) {
      return null;
    }
    if (!(given instanceof PyTuple cells)) {
      throw Errors.typeError(given == null ? "arg 5 (closure) must be tuple" : "arg 5 (closure) must be None or tuple");
    }
    if (cells.size() != free) {
      throw Errors.valueError(code.name() + " requires closure of length " + free + ", not " + cells.size());
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!(cells.get(i) instanceof PyCell)) {
        throw Errors.typeError("arg 5 (closure) expected cell, found " + PyType.of(cells.get(i)).name());
      }
    }
    return cells;
  }
}
