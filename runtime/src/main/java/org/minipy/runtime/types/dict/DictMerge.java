package org.minipy.runtime.types.dict;

import org.minipy.runtime.algorithm.DictSizes;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Putting the items of another mapping or of a sequence of pairs into a dict. */
public final class DictMerge {
  /** A key that is there already keeps its value. */
  public static final int KEEP = 0;

  /** A key that is there already gets the new value. */
  public static final int REPLACE = 1;

  /** A key that is there already raises KeyError with the key. */
  public static final int REFUSE = 2;

  private DictMerge() {}

  /** What dict.update does with one argument: a mapping when it has {@code keys}, else an iterable of pairs. */
  public static void update(PyDict dict, PyObject source) {
    if (source instanceof PyDict d && d.isExact()) {
      merge(dict, d, REPLACE);
      return;
    }
    PyObject method = PyType.of(source).slots().getAttributeOrNull(source, Names.KEYS);
    if (method != null) {
      Refs.decref(method);
      merge(dict, source, REPLACE);
    } else {
      addPairs(dict, source);
    }
  }

  /** The arguments of dict() and update(): at most one source, then keyword arguments. */
  static void update(PyDict dict, String name, PyObject[] args, PyStr[] keywords) {
    int given = args.length - (keywords == null ? 0 : keywords.length);
    if (given > 1) {
      throw Errors.typeError(name + " expected at most 1 argument, got " + given);
    }
    if (given == 1) {
      update(dict, args[0]);
    }
    for (int i = given; i < args.length; i++) {
      dict.put(keywords[i - given], args[i]);
    }
  }

  /**
   * Puts all items of the mapping {@code source} into {@code dict}; {@code policy} decides about keys that are there.
   */
  public static void merge(PyDict dict, PyObject source, int policy) {
    if (source instanceof PyDict other && hasPlainIteration(other)) {
      mergeDict(dict, other, policy);
    } else {
      mergeMapping(dict, source, policy);
    }
  }

  /** Whether iterating over {@code dict} is what the type dict defines. */
  static boolean hasPlainIteration(PyDict dict) {
    return dict.isExact() || PyType.of(dict).special(Special.ITER) == PyDict.TYPE.special(Special.ITER);
  }

  private static void mergeDict(PyDict dict, PyDict other, int policy) {
    if (other == dict || other.size() == 0) {
      return;
    }
    int rule = dict.size() == 0 ? REPLACE : policy;
    if (dict.size() == 0 && !dict.isShared() && !other.isShared()
        && DictSizes.mergeClones(other.logarithm(), other.size(), other.entryEnd())) {
      dict.clear();
      dict.cloneTable(other);
      return;
    }
    int logarithm = DictSizes.merged(dict.logarithm(), dict.size(), other.size());
    if (DictSizes.usable(dict.logarithm()) < other.size()) {
      dict.presize(logarithm, other.hasStringTable());
    }
    int size = other.size();
    for (int i = 0; i < other.entryEnd(); i++) {
      PyObject key = other.keyAt(i);
      if (key == null) {
        continue;
      }
      PyObject value = other.valueAt(i);
      Refs.incref(key);
      Refs.incref(value);
      try {
        mergeItem(dict, key, other.hashAt(i), value, rule);
      } finally {
        Refs.decref(value);
        Refs.decref(key);
      }
      if (size != other.size()) {
        throw Errors.runtimeError("dict mutated during update");
      }
    }
  }

  private static void mergeItem(PyDict dict, PyObject key, long hash, PyObject value, int policy) {
    if (policy != REPLACE && dict.find(key, hash) >= 0) {
      if (policy == REFUSE) {
        throw Errors.keyError(key);
      }
      return;
    }
    dict.put(key, hash, value);
  }

  private static void mergeMapping(PyDict dict, PyObject source, int policy) {
    PyObject keys = keysOf(source);
    PyObject iterator;
    try {
      iterator = Iteration.iter(keys);
    } finally {
      Refs.decref(keys);
    }
    try {
      PyObject key;
      while ((key = Iteration.nextOrNull(iterator)) != null) {
        try {
          mergeKey(dict, source, key, policy);
        } finally {
          Refs.decref(key);
        }
      }
    } finally {
      Refs.decref(iterator);
    }
  }

  private static void mergeKey(PyDict dict, PyObject source, PyObject key, int policy) {
    if (policy != REPLACE && dict.find(key) >= 0) {
      if (policy == REFUSE) {
        throw Errors.keyError(key);
      }
      return;
    }
    PyObject value = Items.get(source, key);
    dict.putSteal(Refs.newRef(key), value);
  }

  /** source.keys() as a list, owned; raises TypeError when it is not iterable. */
  public static PyList keysOf(PyObject source) {
    PyObject keys = Calls.method(source, Names.KEYS);
    try {
      PyObject iterator;
      try {
        iterator = Iteration.iter(keys);
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
          throw e;
        }
        e.discard();
        throw Errors.typeError(PyType.of(source).name() + ".keys() returned a non-iterable (type "
            + PyType.of(keys).name() + ")");
      }
      try {
        return PyList.of(iterator);
      } finally {
        Refs.decref(iterator);
      }
    } finally {
      Refs.decref(keys);
    }
  }

  private static void addPairs(PyDict dict, PyObject source) {
    PyObject iterator = Iteration.iter(source);
    try {
      PyObject item;
      for (long i = 0; (item = Iteration.nextOrNull(iterator)) != null; i++) {
        try {
          addPair(dict, item, i);
        } finally {
          Refs.decref(item);
        }
      }
    } finally {
      Refs.decref(iterator);
    }
  }

  private static void addPair(PyDict dict, PyObject item, long number) {
    if (item instanceof PyTuple t) {
      checkPair(number, t.size());
      putHeld(dict, t.get(0), t.get(1));
      return;
    }
    PyList list = pairList(item, number);
    try {
      checkPair(number, list.size());
      putHeld(dict, list.get(0), list.get(1));
    } finally {
      Refs.decref(list);
    }
  }

  private static void putHeld(PyDict dict, PyObject key, PyObject value) {
    Refs.incref(key);
    Refs.incref(value);
    try {
      dict.put(key, value);
    } finally {
      Refs.decref(key);
      Refs.decref(value);
    }
  }

  private static PyList pairList(PyObject item, long number) {
    if (item instanceof PyList l) {
      return Refs.newRef(l);
    }
    try {
      PyObject iterator = Iteration.iter(item);
      try {
        return PyList.of(iterator);
      } finally {
        Refs.decref(iterator);
      }
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      e.discard();
      throw Errors.typeError("cannot convert dictionary update sequence element #" + number + " to a sequence");
    }
  }

  private static void checkPair(long number, int size) {
    if (size != 2) {
      throw Errors.valueError("dictionary update sequence element #" + number + " has length " + size
          + "; 2 is required");
    }
  }
}
