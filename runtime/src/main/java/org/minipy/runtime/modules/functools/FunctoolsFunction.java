package org.minipy.runtime.modules.functools;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.functools.PyKeyWrapper;

/** The functions of the module _functools. */
enum FunctoolsFunction implements BuiltinMethod {
  REDUCE("reduce($module, function, iterable, initial=<unrepresentable>, /) --",
      "Combine the items of an iterable into one value, from left to right, with a function of two arguments.\n\n"
          + "The initial value, if given, stands before the items."),
  CMP_TO_KEY("cmp_to_key($module, /, mycmp)", "Turn a function that compares two objects into a key function.");

  private final String signature;
  private final String doc;

  FunctoolsFunction(String signature, String doc) {
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
    return this == REDUCE ? reduce(args[0], args[1], args[2]) : new PyKeyWrapper(args[0], null);
  }

  private static PyObject reduce(PyObject function, PyObject iterable, PyObject initial) {
    PyObject iterator = iterator(iterable);
    PyObject total = Refs.xnewRef(initial);
    try {
      PyObject item;
      while ((item = Iteration.nextOrNull(iterator)) != null) {
        if (total == null) {
          total = item;
          continue;
        }
        PyObject old = total;
        total = null;
        try {
          total = Calls.call(function, old, item);
        } finally {
          Refs.decref(old);
          Refs.decref(item);
        }
      }
    } catch (Throwable t) {
      Refs.xdecref(total);
      throw t;
    } finally {
      Refs.decref(iterator);
    }
    if (total == null) {
      throw Errors.typeError("reduce() of empty iterable with no initial value");
    }
    return total;
  }

  private static PyObject iterator(PyObject iterable) {
    try {
      return Iteration.iter(iterable);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      e.discard();
      throw Errors.typeError("reduce() arg 2 must support iteration");
    }
  }
}
