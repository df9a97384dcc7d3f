package org.minipy.runtime.types.bytes;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/** What all views of one buffer share: it alone holds the object whose bytes they show, until the last is released. */
final class ManagedBuffer extends PyGcObject {
  static final PyType TYPE = PyType.builtin("managedbuffer", new Slots()).withGc().sealed().sized(152, 0);

  private PyObject base;
  private int views;

  /** The buffer of {@code base}, which must be bytes-like; takes a reference. */
  ManagedBuffer(PyObject base) {
    super(TYPE);
    this.base = Refs.newRef(base);
    ((BytesLike) base).addExport();
    track();
  }

  /** The object whose bytes are shown, borrowed. */
  PyObject base() {
    return base;
  }

  /** One view more. */
  void addView() {
    views++;
  }

  /** One view less; the last one gives the object back. */
  void dropView() {
    if (--views == 0) {
      release();
    }
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(base);
  }

  @Override
  protected void release() {
    PyObject old = base;
    if (old != null) {
      base = null;
      ((BytesLike) old).dropExport();
      Refs.decref(old);
    }
  }

  @Override
  protected void clearReferences() {
    release();
  }
}
