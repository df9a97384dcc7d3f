package org.minipy.runtime.types.dict;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Iterates over the keys, values or items of a dict, from either end; it raises RuntimeError when it sees the dict
 * change.
 */
public final class PyDictIterator extends PyGcObject {
  /** The type {@code dict_keyiterator}. */
  public static final PyType KEYS = type("dict_keyiterator", DictPart.KEY, false);

  /** The type {@code dict_valueiterator}. */
  public static final PyType VALUES = type("dict_valueiterator", DictPart.VALUE, false);

  /** The type {@code dict_itemiterator}. */
  public static final PyType ITEMS = type("dict_itemiterator", DictPart.ITEM, false);

  /** The type {@code dict_reversekeyiterator}. */
  public static final PyType REVERSE_KEYS = type("dict_reversekeyiterator", DictPart.KEY, true);

  /** The type {@code dict_reversevalueiterator}. */
  public static final PyType REVERSE_VALUES = type("dict_reversevalueiterator", DictPart.VALUE, true);

  /** The type {@code dict_reverseitemiterator}. */
  public static final PyType REVERSE_ITEMS = type("dict_reverseitemiterator", DictPart.ITEM, true);

  private static final int CHANGED = -1;

  private final DictPart part;
  private final boolean reverse;
  private PyDict dict;
  private int size;
  private int left;
  private int position;
  private PyTuple result;

  /** Makes an iterator of {@code type}, one of the constants here; takes a reference to {@code dict}. */
  public PyDictIterator(PyType type, PyDict dict) {
    super(type);
    DictIteratorSlots slots = (DictIteratorSlots) type.slots();
    this.part = slots.part();
    this.reverse = slots.isReverse();
    this.dict = Refs.newRef(dict);
    this.size = dict.size();
    this.left = size;
    this.position = reverse ? dict.entryEnd() - 1 : 0;
    if (part == DictPart.ITEM) {
      try {
        result = PyTuple.of(PyNone.NONE, PyNone.NONE);
      } catch (Throwable t) {
        Refs.decref(this);
        throw t;
      }
    }
    track();
  }

  private static PyType type(String name, DictPart part, boolean reverse) {
    return PyType.builtin(name, new DictIteratorSlots(part, reverse)).withGc().sealed().sized(56, 0);
  }

  /** The next key, value or pair, owned; null when there are no more. */
  public PyObject nextItem() {
    PyDict d = dict;
    if (d == null) {
      return null;
    }
    if (size != d.size()) {
      size = CHANGED;
      throw Errors.runtimeError("dictionary changed size during iteration");
    }
    int i = reverse ? previousEntry(d) : nextEntry(d);
    if (i < 0) {
      finish();
      return null;
    }
    if (left == 0 && !reverse) {
      finish();
      throw Errors.runtimeError("dictionary keys changed during iteration");
    }
    left--;
    position = reverse ? i - 1 : i + 1;
    return switch (part) {
      case KEY -> Refs.newRef(d.keyAt(i));
      case VALUE -> Refs.newRef(d.valueAt(i));
      case ITEM -> result.pairSteal(Refs.newRef(d.keyAt(i)), Refs.newRef(d.valueAt(i)));
    };
  }

  private int nextEntry(PyDict d) {
    int end = d.entryEnd();
    for (int i = position; i < end; i++) {
      if (d.keyAt(i) != null) {
        return i;
      }
    }
    return -1;
  }

  private int previousEntry(PyDict d) {
    for (int i = Math.min(position, d.entryEnd() - 1); i >= 0; i--) {
      if (d.keyAt(i) != null) {
        return i;
      }
    }
    return -1;
  }

  private void finish() {
    PyDict old = dict;
    dict = null;
    Refs.decref(old);
  }

  /** How many items are left, as far as is known. */
  int lengthHint() {
    return dict != null && size == dict.size() ? left : 0;
  }

  /** An iterator at the same place, owned. */
  PyDictIterator fork() {
    if (dict == null) {
      PyDict empty = new PyDict();
      try {
        return new PyDictIterator((PyType) typeObject(), empty);
      } finally {
        Refs.decref(empty);
      }
    }
    PyDictIterator copy = new PyDictIterator((PyType) typeObject(), dict);
    copy.size = size;
    copy.left = left;
    copy.position = position;
    return copy;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(dict);
    visitor.visitIfPresent(result);
  }

  @Override
  protected void release() {
    PyDict oldDict = dict;
    PyTuple oldResult = result;
    dict = null;
    result = null;
    Refs.xdecref(oldDict);
    Refs.xdecref(oldResult);
  }
}
