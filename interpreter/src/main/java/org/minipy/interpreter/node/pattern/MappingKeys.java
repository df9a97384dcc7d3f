package org.minipy.interpreter.node.pattern;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.set.PySet;
import org.minipy.runtime.types.text.PyStr;

/** The values that a mapping has for the keys of a mapping pattern. */
final class MappingKeys {
  private static final PyStr GET = PyStr.intern("get");

  private MappingKeys() {}

  /** The value for each key, owned; null when a key is missing. Asks {@code get}, so that no default item is made. */
  static PyObject[] values(PyObject subject, PyObject[] keys, boolean distinct) {
    if (distinct && subject.getClass() == PyDict.class) {
      return ofDict((PyDict) subject, keys);
    }
    PyObject get = PyType.of(subject).slots().getAttribute(subject, GET);
    PySet seen = null;
    PyObject missing = null;
    PyObject[] values = new PyObject[keys.length];
    try {
      seen = new PySet();
      missing = Calls.call(PyType.OBJECT);
      for (int i = 0; i < keys.length; i++) {
        if (seen.contains(keys[i])) {
          throw Errors.valueError("mapping pattern checks duplicate key (" + Text.reprText(keys[i]) + ")");
        }
        seen.add(keys[i]);
        values[i] = Calls.call(get, keys[i], missing);
        if (values[i] == missing) {
          Refs.clearForwards(values, values.length);
          return null;
        }
      }
      return values;
    } catch (Throwable t) {
      Refs.clearForwards(values, values.length);
      throw t;
    } finally {
      Refs.decref(get);
      Refs.xdecref(seen);
      Refs.xdecref(missing);
    }
  }

  private static PyObject[] ofDict(PyDict dict, PyObject[] keys) {
    PyObject[] values = new PyObject[keys.length];
    for (int i = 0; i < keys.length; i++) {
      PyObject value = dict.getBorrowed(keys[i]);
      if (value == null) {
        Refs.clearForwards(values, values.length);
        return null;
      }
      values[i] = Refs.newRef(value);
    }
    return values;
  }
}
