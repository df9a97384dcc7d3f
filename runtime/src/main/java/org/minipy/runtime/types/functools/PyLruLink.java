package org.minipy.runtime.types.functools;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/**
 * One remembered result of a limited cache, in the list that goes from the one used longest ago to the newest. The
 * collector does not know links, so the cache reports what they hold.
 */
final class PyLruLink extends PyObject {
  /** The type {@code functools._lru_list_elem}. */
  static final PyType TYPE =
      PyType.builtin("_lru_list_elem", new Slots()).inModule("functools").sealed().sized(56, 0);

  PyLruLink prev;
  PyLruLink next;
  PyObject key;
  PyObject result;
  final long hash;

  /** Makes a link, or with nulls the ends of the list; takes references. */
  PyLruLink(PyObject key, long hash, PyObject result) {
    super(TYPE);
    this.hash = hash;
    this.key = Refs.xnewRef(key);
    this.result = Refs.xnewRef(result);
    prev = this;
    next = this;
  }

  void unlink() {
    prev.next = next;
    next.prev = prev;
  }

  void insertBefore(PyLruLink other) {
    prev = other.prev;
    next = other;
    prev.next = this;
    other.prev = this;
  }

  @Override
  protected void release() {
    PyObject oldKey = key;
    PyObject oldResult = result;
    key = null;
    result = null;
    Refs.xdecref(oldKey);
    Refs.xdecref(oldResult);
  }
}
