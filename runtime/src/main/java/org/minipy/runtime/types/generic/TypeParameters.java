package org.minipy.runtime.types.generic;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Type parameters in generic aliases and unions: which there are ({@code __parameters__}), and what {@code
 * list[T][int]} puts in their place. A parameter is whatever has {@code __typing_subst__}.
 */
public final class TypeParameters {
  private static final PyStr SUBST = PyStr.intern("__typing_subst__");
  private static final PyStr PREPARE = PyStr.intern("__typing_prepare_subst__");
  private static final PyStr UNPACKED = PyStr.intern("__typing_is_unpacked_typevartuple__");
  private static final PyStr PARAMETERS = PyStr.intern("__parameters__");

  private TypeParameters() {}

  /** The parameters in {@code args}, each once, as a tuple. */
  public static PyTuple of(PyTuple args) {
    List<PyObject> found = new ArrayList<>();
    for (PyObject arg : args.items()) {
      if (arg instanceof PyType) {
        continue;
      }
      PyObject subst = Attributes.getOrNull(arg, SUBST);
      if (subst != null) {
        Refs.decref(subst);
        addOnce(found, arg);
        continue;
      }
      PyObject inner = Attributes.getOrNull(arg, PARAMETERS);
      if (inner instanceof PyTuple tuple) {
        for (PyObject parameter : tuple.items()) {
          addOnce(found, parameter);
        }
      }
      Refs.xdecref(inner);
    }
    return PyTuple.of(found.toArray(Calls.NO_ARGS));
  }

  private static void addOnce(List<PyObject> found, PyObject parameter) {
    if (!found.contains(parameter)) {
      found.add(parameter);
    }
  }

  /**
   * The {@code args} of {@code generic} with its parameters replaced by {@code key}, an argument or a tuple of
   * arguments, as a tuple; raises TypeError.
   */
  public static PyTuple substitute(PyObject generic, PyTuple args, PyObject key) {
    PyTuple parameters = of(args);
    PyObject given = Refs.newRef(key);
    try {
      if (parameters.size() == 0) {
        throw Errors.typeError(Text.reprText(generic) + " is not a generic class");
      }
      for (PyObject parameter : parameters.items()) {
        given = prepared(generic, parameter, given);
      }
      PyObject[] values = given instanceof PyTuple t ? t.items() : new PyObject[] {given};
      if (values.length != parameters.size()) {
        throw Errors.typeError("Too " + (values.length < parameters.size() ? "few" : "many") + " arguments for "
            + Text.reprText(generic) + "; actual " + values.length + ", expected " + parameters.size());
      }
      return replaceAll(args, parameters, values);
    } finally {
      Refs.decref(given);
      Refs.decref(parameters);
    }
  }

  /** Lets a parameter look at the arguments first; takes {@code given} over and returns an owned reference. */
  private static PyObject prepared(PyObject generic, PyObject parameter, PyObject given) {
    PyObject prepare = Attributes.getOrNull(parameter, PREPARE);
    if (prepare == null) {
      return given;
    }
    try {
      if (prepare == PyNone.NONE) {
        return given;
      }
      PyObject tuple = given instanceof PyTuple ? Refs.newRef(given) : PyTuple.of(given);
      PyObject result;
      try {
        result = Calls.call(prepare, generic, tuple);
      } finally {
        Refs.decref(tuple);
      }
      Refs.decref(given);
      return result;
    } finally {
      Refs.decref(prepare);
    }
  }

  private static PyTuple replaceAll(PyTuple args, PyTuple parameters, PyObject[] values) {
    List<PyObject> result = new ArrayList<>();
    try {
      for (PyObject arg : args.items()) {
        PyObject replaced = arg instanceof PyType ? Refs.newRef(arg) : replaced(arg, parameters, values);
        if (replaced instanceof PyTuple several && isUnpacked(arg)) {
          for (PyObject one : several.items()) {
            result.add(Refs.newRef(one));
          }
          Refs.decref(several);
        } else {
          result.add(replaced);
        }
      }
    } catch (Throwable t) {
      Refs.decrefAll(result.toArray(Calls.NO_ARGS));
      throw t;
    }
    return PyTuple.ofSteal(result.toArray(Calls.NO_ARGS));
  }

  private static boolean isUnpacked(PyObject arg) {
    PyObject mark = Attributes.getOrNull(arg, UNPACKED);
    try {
      return mark != null && Truth.of(mark);
    } finally {
      Refs.xdecref(mark);
    }
  }

  private static PyObject replaced(PyObject arg, PyTuple parameters, PyObject[] values) {
    PyObject subst = Attributes.getOrNull(arg, SUBST);
    if (subst != null) {
      try {
        return Calls.call(subst, valueOf(arg, parameters, values));
      } finally {
        Refs.decref(subst);
      }
    }
    PyObject inner = Attributes.getOrNull(arg, PARAMETERS);
    try {
      if (!(inner instanceof PyTuple own) || own.size() == 0) {
        return Refs.newRef(arg);
      }
      PyObject[] chosen = new PyObject[own.size()];
      for (int i = 0; i < chosen.length; i++) {
        chosen[i] = valueOf(own.get(i), parameters, values);
      }
      PyTuple key = PyTuple.of(chosen);
      try {
        return Items.get(arg, key);
      } finally {
        Refs.decref(key);
      }
    } finally {
      Refs.xdecref(inner);
    }
  }

  private static PyObject valueOf(PyObject parameter, PyTuple parameters, PyObject[] values) {
    for (int i = 0; i < values.length; i++) {
      if (parameters.get(i) == parameter) {
        return values[i];
      }
    }
    return parameter;
  }
}
