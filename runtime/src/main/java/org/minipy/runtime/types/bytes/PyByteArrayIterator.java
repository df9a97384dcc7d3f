package org.minipy.runtime.types.bytes;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;

/** Iterates over the bytes of a bytearray. */
public final class PyByteArrayIterator extends PyGcObject implements ByteIterator {
  /** The type {@code bytearray_iterator}. */
  public static final PyType TYPE =
      PyType.builtin("bytearray_iterator", new ByteIteratorSlots()).withGc().sealed().sized(32, 0);

  private PyByteArray sequence;
  private int position;

  /** Makes an iterator over {@code sequence}; takes a reference. */
  public PyByteArrayIterator(PyByteArray sequence) {
    super(TYPE);
    this.sequence = Refs.newRef(sequence);
    track();
  }

  @Override
  public PyObject nextItem() {
    PyByteArray s = sequence;
    if (s == null) {
      return null;
    }
    int i = position;
    if (i < s.size()) {
      position = i + 1;
      return PyInt.of(s.array()[s.offset() + i] & 0xff);
    }
    release();
    return null;
  }

  @Override
  public PyObject sequence() {
    return sequence;
  }

  @Override
  public int left() {
    return sequence == null ? 0 : Math.max(0, sequence.size() - position);
  }

  @Override
  public int position() {
    return position;
  }

  @Override
  public void setPosition(long next) {
    if (sequence != null) {
      position = Math.clamp(next, 0, sequence.size());
    }
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(sequence);
  }

  @Override
  protected void release() {
    PyByteArray old = sequence;
    sequence = null;
    Refs.xdecref(old);
  }
}
