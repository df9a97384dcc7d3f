package org.minipy.runtime.types.dict;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** What keys(), values() and items() of a dict return: a view that follows the changes of the dict. */
public final class PyDictView extends PyGcObject {
  /** The type {@code dict_keys}. */
  public static final PyType KEYS = type("dict_keys", new DictSetViewSlots(DictPart.KEY));

  /** The type {@code dict_items}. */
  public static final PyType ITEMS = type("dict_items", new DictSetViewSlots(DictPart.ITEM));

  /** The type {@code dict_values}. */
  public static final PyType VALUES = type("dict_values", new DictViewSlots(DictPart.VALUE));

  private final DictPart part;
  private PyDict dict;

  /** Makes a view of {@code type}, one of the constants here; takes a reference to {@code dict}. */
  public PyDictView(PyType type, PyDict dict) {
    super(type);
    this.part = ((DictViewSlots) type.slots()).part();
    this.dict = Refs.newRef(dict);
    track();
  }

  private static PyType type(String name, DictViewSlots slots) {
    return PyType.builtin(name, slots).withGc().sealed().sized(24, 0);
  }

  /** The dict, borrowed. */
  public PyDict dict() {
    return dict;
  }

  /** What is shown of each item. */
  DictPart part() {
    return part;
  }

  /** Whether this view behaves like a set. */
  boolean isSetLike() {
    return part != DictPart.VALUE;
  }

  /** Number of items. */
  public int size() {
    return dict == null ? 0 : dict.size();
  }

  /** A new iterator, forwards or from the end. */
  PyObject iterator(boolean reverse) {
    return new PyDictIterator(switch (part) {
      case KEY -> reverse ? PyDictIterator.REVERSE_KEYS : PyDictIterator.KEYS;
      case VALUE -> reverse ? PyDictIterator.REVERSE_VALUES : PyDictIterator.VALUES;
      case ITEM -> reverse ? PyDictIterator.REVERSE_ITEMS : PyDictIterator.ITEMS;
    }, dict);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(dict);
  }

  @Override
  protected void release() {
    PyDict old = dict;
    dict = null;
    Refs.xdecref(old);
  }
}
