package org.minipy.runtime.modules.itertools;

import java.util.Arrays;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/**
 * A stretch of the items that the iterators of a tee share, linked to the next stretch. An iterator owns the stretch
 * that it stands in, so that items live as long as the slowest iterator still needs them.
 */
final class TeeCell extends PyGcObject {
  static final PyType TYPE =
      PyType.builtin("_tee_dataobject", new CellSlots()).inModule("itertools").sealed().withGc().sized(496, 0);

  /** Number of items of a stretch. */
  static final int LENGTH = 57;

  private PyObject iterator;
  private PyObject[] items = new PyObject[8];
  private int size;
  private boolean running;
  private TeeCell next;

  TeeCell(PyObject iterator) {
    super(TYPE);
    this.iterator = Refs.newRef(iterator);
    track();
  }

  /** Item {@code i}, owned, taken from the iterator when it has not been yet; null when there are no more. */
  PyObject item(int i) {
    if (i < size) {
      return Refs.newRef(items[i]);
    }
    if (running) {
      throw Errors.runtimeError("cannot re-enter the tee iterator");
    }
    running = true;
    PyObject item;
    try {
      item = PyType.of(iterator).slots().next(iterator);
    } finally {
      running = false;
    }
    if (item == null) {
      return null;
    }
    if (size == items.length) {
      items = Arrays.copyOf(items, LENGTH);
    }
    items[size++] = item;
    return Refs.newRef(item);
  }

  /** The next stretch, owned. */
  TeeCell following() {
    if (next == null) {
      next = new TeeCell(iterator);
    }
    return Refs.newRef(next);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(iterator);
    visitor.visitAll(items, size);
    visitor.visitIfPresent(next);
  }

  /** Stretches that nobody else holds die one after the other, not each inside the one before. */
  @Override
  protected void release() {
    PyObject oldIterator = iterator;
    iterator = null;
    Refs.xdecref(oldIterator);
    int count = size;
    size = 0;
    Refs.clearForwards(items, count);
    TeeCell cell = next;
    next = null;
    while (cell != null && cell.refcnt == 1) {
      TeeCell after = cell.next;
      cell.next = null;
      Refs.decref(cell);
      cell = after;
    }
    Refs.xdecref(cell);
  }

  @Override
  protected void clearReferences() {
    release();
  }

  /** The slots of _tee_dataobject. */
  private static final class CellSlots extends Slots {
    @Override
    public String doc() {
      return "Items that several iterators share.";
    }
  }
}
