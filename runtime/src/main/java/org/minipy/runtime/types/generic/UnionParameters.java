package org.minipy.runtime.types.generic;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The type parameters of a union, and their substitution: {@code (T | int)[str]}. */
final class UnionParameters {
  private static final PyStr SUBST = PyStr.intern("__typing_subst__");
  private static final PyStr PARAMETERS = PyStr.intern("__parameters__");

  private UnionParameters() {}

  /** The parameters in the members, each once, as a tuple. */
  static PyTuple of(PyUnion union) {
    List<PyObject> found = new ArrayList<>();
    for (PyObject member : union.args().items()) {
      PyObject subst = Attributes.getOrNull(member, SUBST);
      if (subst != null) {
        Refs.decref(subst);
        addOnce(found, member);
        continue;
      }
      PyObject inner = Attributes.getOrNull(member, PARAMETERS);
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

  /** The union with its parameters replaced by {@code key}, an argument or a tuple of arguments. */
  static PyObject substitute(PyUnion union, PyObject key) {
    PyTuple parameters = of(union);
    PyTuple given = key instanceof PyTuple t ? Refs.newRef(t) : PyTuple.of(key);
    try {
      if (parameters.size() == 0) {
        throw Errors.typeError(Text.reprText(union) + " is not a generic class");
      }
      if (given.size() != parameters.size()) {
        throw Errors.typeError("Too " + (given.size() < parameters.size() ? "few" : "many") + " arguments for "
            + Text.reprText(union) + "; actual " + given.size() + ", expected " + parameters.size());
      }
      return rebuild(union, parameters, given);
    } finally {
      Refs.decref(given);
      Refs.decref(parameters);
    }
  }

  private static PyObject rebuild(PyUnion union, PyTuple parameters, PyTuple given) {
    PyObject[] members = new PyObject[union.args().size()];
    try {
      for (int i = 0; i < members.length; i++) {
        members[i] = replaced(union.args().get(i), parameters, given);
      }
      return PyUnion.of(members);
    } finally {
      Refs.clearForwards(members, members.length);
    }
  }

  private static PyObject replaced(PyObject member, PyTuple parameters, PyTuple given) {
    PyObject subst = Attributes.getOrNull(member, SUBST);
    if (subst != null) {
      try {
        return Calls.call(subst, argumentOf(member, parameters, given));
      } finally {
        Refs.decref(subst);
      }
    }
    PyObject inner = Attributes.getOrNull(member, PARAMETERS);
    try {
      if (!(inner instanceof PyTuple tuple) || tuple.size() == 0) {
        return Refs.newRef(member);
      }
      PyObject[] arguments = new PyObject[tuple.size()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = argumentOf(tuple.get(i), parameters, given);
      }
      PyTuple key = PyTuple.of(arguments);
      try {
        return Items.get(member, key);
      } finally {
        Refs.decref(key);
      }
    } finally {
      Refs.xdecref(inner);
    }
  }

  private static PyObject argumentOf(PyObject parameter, PyTuple parameters, PyTuple given) {
    int i = 0;
    while (parameters.get(i) != parameter) {
      i++;
    }
    return given.get(i);
  }
}
