package org.minipy.runtime.types.dict;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Iteration;

/** Adding the items of a mapping to a dict. */
public final class DictUpdates {
  private DictUpdates() {}

  /** Adds the items of {@code mapping}, a dict or anything with {@code keys}; raises AttributeError when it has none. */
  public static void update(PyDict dict, PyObject mapping) {
    if (mapping instanceof PyDict other && other.isExact()) {
      for (int i = 0; i < other.entryEnd(); i++) {
        if (other.keyAt(i) != null) {
          dict.put(other.keyAt(i), other.valueAt(i));
        }
      }
      return;
    }
    PyObject keys = Calls.method(mapping, Names.KEYS);
    try {
      Iteration.forEach(keys, key -> {
        PyObject value = Items.get(mapping, key);
        try {
          dict.put(key, value);
        } finally {
          Refs.decref(value);
        }
      });
    } finally {
      Refs.decref(keys);
    }
  }
}
