package org.minipy.runtime.types.typing;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Type arguments of a generic class: {@code C[int, str]}. The same arguments give the same alias, while it is
 * remembered.
 */
final class GenericArguments {
  private static final PyStr PREPARE = PyStr.intern("__typing_prepare_subst__");

  private GenericArguments() {}

  static PyObject apply(PyType cls, PyTuple args) {
    AliasCache cache = Interpreter.current().moduleStates().state(AliasCache.class, AliasCache::new);
    PyTuple key = PyTuple.of(cls, args);
    try {
      PyObject known = cache.getOrNull(key);
      if (known != null) {
        return known;
      }
      PyObject made = make(cls, args);
      cache.put(key, made);
      return made;
    } finally {
      Refs.decref(key);
    }
  }

  private static PyObject make(PyType cls, PyTuple args) {
    PyTuple parameters = TypeArguments.parametersOf(cls);
    PyTuple given = Refs.newRef(args);
    try {
      for (PyObject parameter : parameters.items()) {
        given = prepared(cls, parameter, given);
      }
      if (parameters.size() == 0) {
        throw PyGeneric.notGeneric(cls);
      }
      if (given.size() != parameters.size()) {
        throw Errors.typeError("Too " + (given.size() > parameters.size() ? "many" : "few") + " arguments for "
            + Text.reprText(cls) + "; actual " + given.size() + ", expected " + parameters.size());
      }
      PyTuple flat = flattened(parameters, given);
      try {
        return PyTypingAlias.of(cls, flat);
      } finally {
        Refs.decref(flat);
      }
    } finally {
      Refs.decref(given);
      Refs.decref(parameters);
    }
  }

  private static PyTuple prepared(PyType cls, PyObject parameter, PyTuple givenSteal) {
    PyObject prepare = Attributes.getOrNull(parameter, PREPARE);
    if (prepare == null) {
      return givenSteal;
    }
    PyObject result;
    try {
      result = Calls.call(prepare, cls, givenSteal);
    } finally {
      Refs.decref(prepare);
    }
    if (result instanceof PyTuple tuple) {
      Refs.decref(givenSteal);
      return tuple;
    }
    Refs.decref(result);
    throw Errors.typeError("__typing_prepare_subst__ must return a tuple");
  }

  /** What a type variable tuple got is spread again. */
  private static PyTuple flattened(PyTuple parameters, PyTuple given) {
    List<PyObject> flat = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      if (parameters.get(i) instanceof PyTypeVarTuple && given.get(i) instanceof PyTuple several) {
        flat.addAll(List.of(several.toArray()));
      } else {
        flat.add(given.get(i));
      }
    }
    return PyTuple.of(flat.toArray(Calls.NO_ARGS));
  }
}
