package org.minipy.runtime.types.bytes;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;

/** Iterates over the bytes of a bytes or bytearray. */
public final class PyByteIterator extends PyGcObject {
  /** The type {@code bytes_iterator}. */
  public static final PyType OF_BYTES =
      PyType.builtin("bytes_iterator", new ByteIteratorSlots()).withGc().sealed().sized(32, 0);

  /** The type {@code bytearray_iterator}. */
  public static final PyType OF_BYTEARRAY =
      PyType.builtin("bytearray_iterator", new ByteIteratorSlots()).withGc().sealed().sized(32, 0);

  private BytesLike bytes;
  private int position;

  private PyByteIterator(PyType type, BytesLike bytes) {
    super(type);
    this.bytes = bytes;
    Refs.incref((PyObject) bytes);
    track();
  }

  /** An iterator over {@code bytes}; takes a reference. */
  static PyByteIterator of(PyBytes bytes) {
    return new PyByteIterator(OF_BYTES, bytes);
  }

  /** An iterator over {@code bytes}, which may change meanwhile; takes a reference. */
  static PyByteIterator of(PyByteArray bytes) {
    return new PyByteIterator(OF_BYTEARRAY, bytes);
  }

  /** The next byte as an int, owned; null when there are no more. */
  PyObject nextItem() {
    BytesLike b = bytes;
    if (b == null) {
      return null;
    }
    int i = position;
    if (i < b.size()) {
      position = i + 1;
      return PyInt.of(b.array()[b.offset() + i] & 0xff);
    }
    release();
    return null;
  }

  /** What is iterated over, borrowed; null once it is exhausted. */
  PyObject sequence() {
    return (PyObject) bytes;
  }

  /** How many bytes are left. */
  int left() {
    return bytes == null ? 0 : Math.max(0, bytes.size() - position);
  }

  /** The position of the next byte. */
  int position() {
    return position;
  }

  /** Sets the position, clipped to what there is. */
  void setPosition(long next) {
    if (bytes != null) {
      position = Math.clamp(next, 0, bytes.size());
    }
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent((PyObject) bytes);
  }

  @Override
  protected void release() {
    PyObject old = (PyObject) bytes;
    bytes = null;
    Refs.xdecref(old);
  }
}
