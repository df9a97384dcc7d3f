package org.minipy.interpreter.node.pattern;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Instances;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.bytes.PyByteArray;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.set.PyFrozenSet;
import org.minipy.runtime.types.set.PySet;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The attributes of a subject that a class pattern looks at. */
final class ClassAttributes {
  private static final PyStr MATCH_ARGS = PyStr.intern("__match_args__");

  private ClassAttributes() {}

  /**
   * The attributes of {@code subject}, owned: {@code positional} ones that the class names in {@code __match_args__},
   * then {@code named}; null when it is no instance or has not all of them. Raises TypeError for a pattern that does
   * not fit the class.
   */
  static PyObject[] of(PyObject subject, PyObject wanted, int positional, PyStr[] named) {
    if (!(wanted instanceof PyType type)) {
      throw Errors.typeError("called match pattern must be a class");
    }
    if (!Instances.isInstance(subject, type)) {
      return null;
    }
    int n = positional + named.length;
    PyObject[] values = new PyObject[n];
    PyStr[] names = new PyStr[n];
    PyObject matchArgs = positional == 0 ? null : Attributes.getOrNull(type, MATCH_ARGS);
    try {
      int i = 0;
      if (positional > 0) {
        check(type, matchArgs, positional);
        if (matchArgs == null) {
          values[i++] = Refs.newRef(subject);
        }
      }
      for (; i < n; i++) {
        PyStr name = i < positional ? positionalName((PyTuple) matchArgs, i) : named[i - positional];
        values[i] = attribute(subject, type, name, names, i);
        if (values[i] == null) {
          Refs.clearBackwards(values, n);
          return null;
        }
      }
      return values;
    } catch (Throwable t) {
      Refs.clearBackwards(values, n);
      throw t;
    } finally {
      Refs.xdecref(matchArgs);
    }
  }

  private static void check(PyType type, PyObject matchArgs, int positional) {
    int allowed;
    if (matchArgs == null) {
      allowed = matchesSelf(type) ? 1 : 0;
    } else if (matchArgs instanceof PyTuple tuple && tuple.isExact()) {
      allowed = tuple.size();
    } else {
      throw Errors.typeError(type.name() + ".__match_args__ must be a tuple (got " + PyType.of(matchArgs).name() + ")");
    }
    if (allowed < positional) {
      throw Errors.typeError(
          type.name() + "() accepts " + allowed + " positional sub-pattern" + (allowed == 1 ? "" : "s")
          + " (" + positional + " given)");
    }
  }

  /** Whether a single positional pattern stands for the instance itself: so for the simplest built-in types. */
  private static boolean matchesSelf(PyType type) {
    for (PyType t = type.builtinBase(); t != null; t = t.base()) {
      if (t == PyInt.TYPE || t == PyStr.TYPE || t == PyFloat.TYPE || t == PyTuple.TYPE || t == PyList.TYPE
          || t == PyDict.TYPE
          || t == PySet.TYPE || t == PyFrozenSet.TYPE || t == PyBytes.TYPE || t == PyByteArray.TYPE) {
        return true;
      }
    }
    return false;
  }

  private static PyStr positionalName(PyTuple matchArgs, int i) {
    if (matchArgs.get(i) instanceof PyStr name && name.isExact()) {
      return name;
    }
    throw Errors.typeError("__match_args__ elements must be strings (got " + PyType.of(matchArgs.get(i)).name() + ")");
  }

  private static PyObject attribute(PyObject subject, PyType type, PyStr name, PyStr[] seen, int count) {
    for (int i = 0; i < count; i++) {
      if (seen[i] != null && seen[i].value().equals(name.value())) {
        throw repeated(type, name);
      }
    }
    seen[count] = name;
    return Attributes.getOrNull(subject, name);
  }

  private static PyException repeated(PyType type, PyStr name) {
    return Errors.typeError(type.name() + "() got multiple sub-patterns for attribute " + Text.reprText(name));
  }
}
