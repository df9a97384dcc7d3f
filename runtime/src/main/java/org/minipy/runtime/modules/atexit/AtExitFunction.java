package org.minipy.runtime.modules.atexit;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** The functions of the module atexit. */
enum AtExitFunction implements BuiltinMethod {
  REGISTER("register($module, /, *args, **kwargs)",
      "Have a function called, with the given arguments, when the interpreter ends; return it."),
  CLEAR("_clear($module, /)", "Forget all functions."),
  UNREGISTER("unregister($module, func, /)", "Forget a function."),
  RUN("_run_exitfuncs($module, /)", "Call all functions now."),
  COUNT("_ncallbacks($module, /)", "Return how many functions there are.");

  private final String signature;
  private final String doc;

  AtExitFunction(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    ExitFunctions functions = ExitFunctions.current();
    switch (this) {
      case REGISTER -> {
        return register(functions, (PyTuple) args[0], args[1]);
      }
      case COUNT -> {
        return PyInt.of(functions.count());
      }
      case CLEAR -> functions.clear();
      case UNREGISTER -> functions.unregister(args[0]);
      case RUN -> functions.run();
    }
    return PyNone.owned();
  }

  private static PyObject register(ExitFunctions functions, PyTuple args, PyObject keywords) {
    if (args.size() == 0) {
      throw Errors.typeError("register() takes at least 1 argument (0 given)");
    }
    PyObject function = args.get(0);
    if (!Calls.isCallable(function)) {
      throw Errors.typeError("the first argument must be callable");
    }
    PyTuple rest = PyTuple.copyOf(args.items(), 1, args.size() - 1);
    functions.register(function, rest, keywords);
    Refs.decref(rest);
    return Refs.newRef(function);
  }
}
