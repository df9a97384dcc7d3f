package org.minipy.runtime.types.typing;

import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;

/** The aliases of generic classes that were asked for last. */
final class AliasCache implements HeapAudit.Roots {
  private static final int CAPACITY = 128;

  private final PyDict aliases = new PyDict();

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    visitor.visit("the cache of generic aliases", aliases);
  }

  /** The alias for {@code key}, owned, which becomes the newest; null when there is none, or the key is unhashable. */
  PyObject getOrNull(PyObject key) {
    try {
      int i = aliases.find(key);
      if (i < 0) {
        return null;
      }
      PyObject alias = aliases.popAt(i);
      aliases.put(key, alias);
      return alias;
    } catch (PyException e) {
      return ignoreUnhashable(e);
    }
  }

  /** Remembers an alias; the oldest one makes room for it. */
  void put(PyObject key, PyObject alias) {
    try {
      aliases.put(key, alias);
    } catch (PyException e) {
      ignoreUnhashable(e);
      return;
    }
    if (aliases.size() > CAPACITY) {
      for (int i = 0; i < aliases.entryEnd(); i++) {
        if (aliases.keyAt(i) != null) {
          Refs.decref(aliases.popAt(i));
          return;
        }
      }
    }
  }

  private static PyObject ignoreUnhashable(PyException e) {
    if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
      throw e;
    }
    e.discard();
    return null;
  }
}
