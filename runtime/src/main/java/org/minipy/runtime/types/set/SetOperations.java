package org.minipy.runtime.types.set;

import org.minipy.runtime.algorithm.NumberHash;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.dict.PyDict;

/**
 * The operations of sets. Which operand is walked and which is asked decides the order of the result, of comparisons
 * and of insertions; it is CPython's.
 */
final class SetOperations {
  private SetOperations() {}

  /** A new set of the same keys; a subclass gives way to its built-in base. */
  static PyAnySet copy(PyAnySet set) {
    return filled(set.newEmpty(), set);
  }

  private static PyAnySet filled(PyAnySet empty, PyObject iterable) {
    try {
      update(empty, iterable);
      return empty;
    } catch (Throwable t) {
      Refs.decref(empty);
      throw t;
    }
  }

  /** set.update(iterable). */
  static void update(PyAnySet set, PyObject iterable) {
    if (iterable instanceof PyAnySet other) {
      set.table().merge(other.table());
    } else if (iterable instanceof PyDict dict && dict.isExact()) {
      set.table().reserve(dict.size());
      for (int i = 0; i < dict.entryEnd(); i++) {
        if (dict.keyAt(i) != null) {
          set.table().add(dict.keyAt(i), dict.hashAt(i));
        }
      }
    } else {
      PyObject iterator = Iteration.iter(iterable);
      try {
        PyObject key;
        while ((key = Iteration.nextOrNull(iterator)) != null) {
          try {
            set.add(key);
          } finally {
            Refs.decref(key);
          }
        }
      } finally {
        Refs.decref(iterator);
      }
    }
  }

  /** A new set with the keys that {@code set} and {@code other} both have. */
  static PyAnySet intersection(PyAnySet set, PyObject other) {
    if (set == other) {
      return copy(set);
    }
    PyAnySet result = set.newEmpty();
    try {
      if (other instanceof PyAnySet o) {
        set.table().intersection(o.table(), result.table());
      } else {
        addCommon(set, other, result);
      }
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  private static void addCommon(PyAnySet set, PyObject other, PyAnySet result) {
    PyObject iterator = Iteration.iter(other);
    try {
      PyObject key;
      while ((key = Iteration.nextOrNull(iterator)) != null) {
        try {
          long hash = PyAnySet.hashOf(key);
          if (set.table().contains(key, hash)) {
            result.table().add(key, hash);
          }
        } finally {
          Refs.decref(key);
        }
      }
    } finally {
      Refs.decref(iterator);
    }
  }

  /** Gives {@code set} the keys of {@code other}, which gets those of {@code set}; gives {@code other} back. */
  static void takeOver(PyAnySet set, PyAnySet otherSteal) {
    set.table().swap(otherSteal.table());
    Refs.decref(otherSteal);
  }

  /** A new set with the keys of {@code set} that {@code other} has not. */
  static PyAnySet difference(PyAnySet set, PyObject other) {
    if (other instanceof PyAnySet o) {
      PyAnySet result = set.newEmpty();
      try {
        set.table().difference(o.table(), result.table());
        return result;
      } catch (Throwable t) {
        Refs.decref(result);
        throw t;
      }
    }
    if (other instanceof PyDict dict && dict.isExact() && set.size() >> 2 <= dict.size()) {
      return differenceOfDict(set, dict);
    }
    PyAnySet result = copy(set);
    try {
      differenceUpdate(result, other);
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  private static PyAnySet differenceOfDict(PyAnySet set, PyDict dict) {
    PyAnySet result = set.newEmpty();
    KeyTable table = set.table();
    try {
      for (int i = table.next(0); i >= 0; i = table.next(i + 1)) {
        PyObject key = Refs.newRef((PyObject) table.keyAt(i));
        try {
          long hash = table.hashAt(i);
          if (dict.find(key, hash) < 0) {
            result.table().add(key, hash);
          }
        } finally {
          Refs.decref(key);
        }
      }
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  /** Removes the keys of {@code other} from {@code set}. */
  static void differenceUpdate(PyAnySet set, PyObject other) {
    if (other == set) {
      set.clear();
    } else if (other instanceof PyAnySet o) {
      PySet scratch = new PySet();
      try {
        set.table().differenceUpdate(o.table(), scratch.table());
      } finally {
        Refs.decref(scratch);
      }
    } else {
      Iteration.forEach(other, set::discard);
      set.table().dropDummies();
    }
  }

  /** Removes the keys of {@code other} that are in {@code set} and adds the others. */
  static void symmetricDifferenceUpdate(PyAnySet set, PyObject other) {
    if (other == set) {
      set.clear();
    } else if (other instanceof PyDict dict && dict.isExact()) {
      for (int i = 0; i < dict.entryEnd(); i++) {
        if (dict.keyAt(i) != null) {
          set.table().toggle(dict.keyAt(i), dict.hashAt(i));
        }
      }
    } else if (other instanceof PyAnySet o) {
      set.table().symmetricDifferenceUpdate(o.table());
    } else {
      PyAnySet keys = filled(set.newEmpty(), other);
      try {
        set.table().symmetricDifferenceUpdate(keys.table());
      } finally {
        Refs.decref(keys);
      }
    }
  }

  /** A new set with the keys that only one of {@code set} and {@code other} has. */
  static PyAnySet symmetricDifference(PyAnySet set, PyObject other) {
    PyAnySet result = filled(set.newEmpty(), other);
    try {
      symmetricDifferenceUpdate(result, set);
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  /** set.isdisjoint(other). */
  static boolean isDisjoint(PyAnySet set, PyObject other) {
    if (other == set) {
      return set.size() == 0;
    }
    if (other instanceof PyAnySet o && o.isExact()) {
      return set.table().isDisjoint(o.table());
    }
    return !hasAny(set, other, true);
  }

  /** Whether {@code set} has ({@code wanted}) or lacks some key of {@code iterable}. */
  private static boolean hasAny(PyAnySet set, PyObject iterable, boolean wanted) {
    PyObject iterator = Iteration.iter(iterable);
    try {
      PyObject key;
      while ((key = Iteration.nextOrNull(iterator)) != null) {
        try {
          if (set.contains(key) == wanted) {
            return true;
          }
        } finally {
          Refs.decref(key);
        }
      }
      return false;
    } finally {
      Refs.decref(iterator);
    }
  }

  /** set.issubset(other). */
  static boolean isSubset(PyAnySet set, PyObject other) {
    if (other instanceof PyAnySet o) {
      return set.table().isSubset(o.table());
    }
    PyAnySet common = intersection(set, other);
    boolean all = common.size() == set.size();
    Refs.decref(common);
    return all;
  }

  /** set.issuperset(other). */
  static boolean isSuperset(PyAnySet set, PyObject other) {
    return other instanceof PyAnySet o ? isSubset(o, set) : !hasAny(set, other, false);
  }

  /** Whether the sets have the same keys. */
  static boolean equal(PyAnySet a, PyAnySet b) {
    return a.size() == b.size() && !PyFrozenSet.knownToDiffer(a, b) && a.table().isSubset(b.table());
  }

  /** The hash of a frozenset with this table. */
  static long hash(KeyTable table) {
    long state = 0;
    for (int i = table.next(0); i >= 0; i = table.next(i + 1)) {
      state ^= NumberHash.frozensetMix(table.hashAt(i));
    }
    return NumberHash.frozensetEnd(state, table.used());
  }
}
