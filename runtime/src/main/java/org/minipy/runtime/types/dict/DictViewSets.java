package org.minipy.runtime.types.dict;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.set.PyAnySet;
import org.minipy.runtime.types.set.PySet;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.tuple.PyTuple;

/** The set operations of dict_keys and dict_items; either operand of a binary one may be any iterable. */
final class DictViewSets {
  private DictViewSets() {}

  private static boolean isSetView(PyObject o) {
    return o instanceof PyDictView v && v.isSetLike();
  }

  /** {@code item in view}. */
  static boolean contains(PyDictView view, PyObject item) {
    PyDict dict = view.dict();
    if (view.part() == DictPart.KEY) {
      return dict.find(item) >= 0;
    }
    if (!(item instanceof PyTuple pair) || pair.size() != 2) {
      return false;
    }
    int i = dict.find(pair.get(0));
    return i >= 0 && Comparison.equalItem(dict.valueAt(i), pair.get(1));
  }

  /** A comparison as that of sets; NotImplemented when {@code other} is no set. */
  static PyObject compare(PyDictView view, PyObject other, CompareOp op) {
    if (!(other instanceof PyAnySet) && !isSetView(other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    long mine = view.size();
    long others = Items.length(other);
    return PyBool.of(switch (op) {
      case EQ -> mine == others && allIn(view, other);
      case NE -> !(mine == others && allIn(view, other));
      case LT -> mine < others && allIn(view, other);
      case LE -> mine <= others && allIn(view, other);
      case GT -> mine > others && allIn(other, view);
      case GE -> mine >= others && allIn(other, view);
    });
  }

  private static boolean allIn(PyObject some, PyObject container) {
    PyObject iterator = Iteration.iter(some);
    try {
      PyObject item;
      while ((item = Iteration.nextOrNull(iterator)) != null) {
        try {
          if (!Items.contains(container, item)) {
            return false;
          }
        } finally {
          Refs.decref(item);
        }
      }
      return true;
    } finally {
      Refs.decref(iterator);
    }
  }

  /** view.isdisjoint(other). */
  static boolean isDisjoint(PyDictView view, PyObject other) {
    if (view == other) {
      return view.size() == 0;
    }
    PyObject asked = view;
    PyObject walked = other;
    if ((other instanceof PyAnySet s && s.isExact() || isSetView(other)) && Items.length(other) > view.size()) {
      asked = other;
      walked = view;
    }
    PyObject iterator = Iteration.iter(walked);
    try {
      PyObject item;
      while ((item = Iteration.nextOrNull(iterator)) != null) {
        try {
          if (Items.contains(asked, item)) {
            return false;
          }
        } finally {
          Refs.decref(item);
        }
      }
      return true;
    } finally {
      Refs.decref(iterator);
    }
  }

  private static PySet toSet(PyObject o) {
    return PySet.of(o instanceof PyDictView v && v.part() == DictPart.KEY && v.dict().isExact() ? v.dict() : o);
  }

  /** {@code left - right}. */
  static PyObject difference(PyObject left, PyObject right) {
    PySet result = toSet(left);
    try {
      result.differenceUpdate(right);
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  /** {@code left | right}. */
  static PyObject union(PyObject left, PyObject right) {
    PySet result = toSet(left);
    try {
      result.update(right);
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  /** {@code left & right}. */
  static PyObject intersection(PyObject left, PyObject right) {
    PyDictView view = isSetView(left) ? (PyDictView) left : (PyDictView) right;
    PyObject other = view == left ? right : left;
    if (other instanceof PySet set && set.isExact() && view.size() <= set.size()) {
      return set.intersection(view);
    }
    if (isSetView(other) && ((PyDictView) other).size() > view.size()) {
      PyDictView larger = (PyDictView) other;
      other = view;
      view = larger;
    }
    PySet result = new PySet();
    PyDictView asked = view;
    try {
      Iteration.forEach(other, item -> {
        if (contains(asked, item)) {
          result.add(item);
        }
      });
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  /** {@code left ^ right}. */
  static PyObject symmetricDifference(PyObject left, PyObject right) {
    if (left instanceof PyDictView a && a.part() == DictPart.ITEM
        && right instanceof PyDictView b && b.part() == DictPart.ITEM) {
      return itemsInOne(a.dict(), b.dict());
    }
    PySet result = toSet(left);
    try {
      result.symmetricDifferenceUpdate(right);
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  private static PyObject itemsInOne(PyDict a, PyDict b) {
    PyDict larger = b.size() > a.size() ? b : a;
    PyDict walked = larger == a ? b : a;
    PyDict rest = larger.copy();
    PySet result = null;
    try {
      result = new PySet();
      for (int i = 0; i < walked.entryEnd(); i++) {
        if (walked.keyAt(i) != null) {
          addUnlessEqual(rest, result, walked.keyAt(i), walked.hashAt(i), walked.valueAt(i));
        }
      }
      PyDictView view = new PyDictView(PyDictView.ITEMS, rest);
      try {
        result.update(view);
      } finally {
        Refs.decref(view);
      }
      return result;
    } catch (Throwable t) {
      Refs.xdecref(result);
      throw t;
    } finally {
      Refs.decref(rest);
    }
  }

  private static void addUnlessEqual(PyDict rest, PySet result, PyObject key, long hash, PyObject value) {
    Refs.incref(key);
    Refs.incref(value);
    try {
      int found = rest.find(key, hash);
      if (found >= 0 && Comparison.equalItem(rest.valueAt(found), value)) {
        int again = rest.find(key, hash);
        if (again < 0) {
          throw Errors.keyError(key);
        }
        rest.removeAt(again);
        return;
      }
      PyTuple pair = PyTuple.of(key, value);
      try {
        result.add(pair);
      } finally {
        Refs.decref(pair);
      }
    } finally {
      Refs.decref(value);
      Refs.decref(key);
    }
  }
}
