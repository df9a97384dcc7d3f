package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** A cell: the place of a variable that a function shares with functions inside it. It owns its content. */
public final class PyCell extends PyGcObject {
  /** The type {@code cell}. */
  public static final PyType TYPE = PyType.builtin("cell", new CellSlots()).withGc().sealed().sized(24, 0);

  private PyObject contents;

  /** Makes a cell; takes a reference to {@code contents}, which is null for an empty cell. */
  public PyCell(PyObject contents) {
    super(TYPE);
    this.contents = Refs.xnewRef(contents);
    track();
  }

  /** The content, borrowed, or null. */
  public PyObject get() {
    return contents;
  }

  /** Replaces the content; takes a reference; null empties the cell. */
  public void set(PyObject value) {
    setSteal(Refs.xnewRef(value));
  }

  /** Replaces the content; steals the reference. */
  public void setSteal(PyObject value) {
    PyObject old = contents;
    contents = value;
    Refs.xdecref(old);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(contents);
  }

  @Override
  protected void release() {
    setSteal(null);
  }

  @Override
  protected void clearReferences() {
    setSteal(null);
  }
}
