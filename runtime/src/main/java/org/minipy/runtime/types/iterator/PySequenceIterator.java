package org.minipy.runtime.types.iterator;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** Iterates over anything that has {@code __getitem__}, by counting up from 0. */
public final class PySequenceIterator extends PyGcObject {
  /** The type {@code iterator}. */
  public static final PyType TYPE =
      PyType.builtin("iterator", new SequenceIteratorSlots()).withGc().sealed().sized(32, 0);

  private PyObject sequence;
  private long position;

  /** Makes an iterator over {@code sequence}; takes a reference. */
  public PySequenceIterator(PyObject sequence) {
    super(TYPE);
    this.sequence = Refs.newRef(sequence);
    track();
  }

  /** The sequence, borrowed; null once it is exhausted. */
  PyObject sequence() {
    return sequence;
  }

  /** The next position. */
  long position() {
    return position;
  }

  void setPosition(long next) {
    position = next;
  }

  /** Lets go of the sequence: it is exhausted. */
  void finish() {
    PyObject old = sequence;
    sequence = null;
    Refs.xdecref(old);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(sequence);
  }

  @Override
  protected void release() {
    finish();
  }
}
