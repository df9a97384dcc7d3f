package org.minipy.runtime.call;

import org.minipy.runtime.error.AttributeErrors;
import org.minipy.runtime.memory.Heap;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * The gateway through which everything is called. Arguments are borrowed; keyword values follow the positional ones,
 * their names are in an array of their own, null when there are none.
 */
public final class Calls {
  /** No arguments. */
  public static final PyObject[] NO_ARGS = {};

  /** What a RecursionError in a call adds to its message. */
  public static final String CALLING = " while calling a Python object";

  private Calls() {}

  /** Calls {@code callable}; raises TypeError when it cannot be called. */
  public static PyObject call(PyObject callable, PyObject[] args, PyStr[] keywords) {
    return PyType.of(callable).slots().call(callable, args, keywords);
  }

  /** Calls without arguments. */
  public static PyObject call(PyObject callable) {
    return call(callable, NO_ARGS, null);
  }

  /** Calls with positional arguments. */
  public static PyObject call(PyObject callable, PyObject... args) {
    return call(callable, args, null);
  }

  /**
   * Calls with the items of a tuple and, unless it is null, of a dict whose keys are str: {@code f(*args, **keywords)}.
   */
  public static PyObject unpacked(PyObject callable, PyObject args, PyObject keywords) {
    PyTuple positional = (PyTuple) args;
    PyDict named = (PyDict) keywords;
    if (named == null || named.size() == 0) {
      return call(callable, positional.items(), null);
    }
    PyObject[] all = new PyObject[positional.size() + named.size()];
    System.arraycopy(positional.items(), 0, all, 0, positional.size());
    PyStr[] names = new PyStr[named.size()];
    int n = 0;
    for (int i = 0; i < named.entryEnd(); i++) {
      if (named.keyAt(i) != null) {
        names[n] = (PyStr) Refs.newRef(named.keyAt(i));
        all[positional.size() + n++] = Refs.newRef(named.valueAt(i));
      }
    }
    try {
      return call(callable, all, names);
    } finally {
      for (int i = 0; i < n; i++) {
        Refs.decref(names[i]);
        Refs.decref(all[positional.size() + i]);
      }
    }
  }

  /** Calls the method {@code name} of {@code self}; raises AttributeError when there is none. */
  public static PyObject method(PyObject self, PyStr name, PyObject... args) {
    PyObject method = PyType.of(self).slots().getAttribute(self, name);
    try {
      return call(method, args, null);
    } finally {
      Refs.decref(method);
    }
  }

  /** Calls a special method found in the type of {@code self}, skipping the instance (data model 3.3.12). */
  public static PyObject special(PyObject method, PyObject self, PyObject... args) {
    return special(method, self, args, null);
  }

  /** Calls a special method found in the type of {@code self}, with keyword arguments. */
  public static PyObject special(PyObject method, PyObject self, PyObject[] args, PyStr[] keywords) {
    Slots slots = PyType.of(method).slots();
    Refs.incref(method);
    try {
      if (slots.bindsSelf(method)) {
        return slots.callBound(method, self, args, keywords);
      }
      if (!slots.isDescriptor(method)) {
        return call(method, args, keywords);
      }
      PyObject bound = slots.descriptorGet(method, self, PyType.of(self));
      try {
        return call(bound, args, keywords);
      } finally {
        Refs.decref(bound);
      }
    } finally {
      Refs.decref(method);
    }
  }

  /**
   * Looks the special method {@code name} up in the type of {@code self} and calls it; null when there is none. The
   * bound method, which CPython makes here, holds {@code self} meanwhile.
   */
  public static PyObject specialOrNull(PyObject self, PyStr name, PyObject... args) {
    PyObject method = PyType.of(self).lookup(name);
    return method == null ? null : bound(method, self, args);
  }

  /** As {@link #specialOrNull}, but raises AttributeError when there is none. */
  public static PyObject special(PyObject self, PyStr name, PyObject... args) {
    PyObject method = PyType.of(self).lookup(name);
    if (method == null) {
      throw AttributeErrors.missing(self, name);
    }
    return bound(method, self, args);
  }

  /**
   * Calls a special method found in the type of {@code self}, which is held as by the bound method that CPython makes.
   */
  public static PyObject bound(PyObject method, PyObject self, PyObject... args) {
    Heap heap = Heap.current();
    heap.transientMade();
    Refs.incref(self);
    try {
      return special(method, self, args, null);
    } finally {
      Refs.decref(self);
      heap.transientFreed();
    }
  }

  /** {@code first} followed by {@code rest}; nothing is counted. */
  public static PyObject[] prepend(PyObject first, PyObject[] rest) {
    PyObject[] all = new PyObject[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  /** Whether {@code o} can be called. */
  public static boolean isCallable(PyObject o) {
    return PyType.of(o).slots().isCallable(o);
  }
}
