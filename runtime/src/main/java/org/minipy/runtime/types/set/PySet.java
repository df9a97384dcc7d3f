package org.minipy.runtime.types.set;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;

/** A set. */
public class PySet extends PyGcObject {
  /** The type {@code set}. */
  public static final PyType TYPE = PyType.builtin("set", new Slots()).withGc().withWeakrefs().sized(200, 0);

  private final PyDict items = new PyDict();

  /** Makes an empty set. */
  public PySet() {
    this(TYPE);
  }

  /** For frozenset. */
  protected PySet(PyType type) {
    super(type);
    track();
  }

  /** Adds {@code item}; takes a reference. */
  public final void add(PyObject item) {
    items.put(item, PyNone.NONE);
  }

  @Override
  public void traverse(Visitor visitor) {
    items.traverse(visitor);
  }

  @Override
  protected void release() {
    items.clear();
  }
}
