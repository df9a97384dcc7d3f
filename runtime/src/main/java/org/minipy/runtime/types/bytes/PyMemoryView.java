package org.minipy.runtime.types.bytes;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/**
 * A memoryview: items of one format at regular distances in the bytes of another object, in any number of dimensions.
 * While it is not released that object cannot be resized.
 */
public final class PyMemoryView extends PyGcObject implements BytesLike {
  /** The type {@code memoryview}. */
  public static final PyType TYPE =
      PyType.builtin("memoryview", new MemoryViewSlots())
          .withGc().withWeakrefs().withOffsets(0, 136).sealed().sized(144, 8).asSequencePattern();

  private ManagedBuffer buffer;
  private boolean released;
  private final boolean readOnly;
  private final String format;
  private final int itemSize;

  /** Where the first item starts, in the bytes of the base. */
  private final int start;

  private final int[] shape;
  private final int[] strides;

  private PyMemoryView(ManagedBuffer buffer) {
    super(TYPE);
    BytesLike bytes = (BytesLike) buffer.base();
    this.buffer = Refs.newRef(buffer);
    buffer.addView();
    readOnly = bytes.isReadOnly();
    format = bytes.format();
    itemSize = bytes.itemSize();
    start = 0;
    shape = new int[] {bytes.size() / itemSize};
    strides = new int[] {itemSize};
    track();
  }

  /** A view of all of {@code base}, which must be bytes-like; takes a reference. */
  public static PyMemoryView of(PyObject base) {
    ManagedBuffer buffer = new ManagedBuffer(base);
    try {
      return new PyMemoryView(buffer);
    } finally {
      Refs.decref(buffer);
    }
  }

  /** Another view of what {@code view} shows. */
  PyMemoryView(PyMemoryView view, boolean readOnly, String format, int itemSize, int start, int[] shape,
      int[] strides) {
    super(TYPE);
    this.buffer = Refs.newRef(view.buffer);
    buffer.addView();
    this.readOnly = readOnly;
    this.format = format;
    this.itemSize = itemSize;
    this.start = start;
    this.shape = shape;
    this.strides = strides;
    track();
  }

  /** A view like this one. */
  PyMemoryView copy(boolean asReadOnly) {
    return new PyMemoryView(this, asReadOnly, format, itemSize, start, shape, strides);
  }

  /** Raises ValueError when the view has been released. */
  PyMemoryView checkOpen() {
    if (isReleased()) {
      throw Errors.valueError("operation forbidden on released memoryview object");
    }
    return this;
  }

  boolean isReleased() {
    return released || buffer == null || buffer.base() == null;
  }

  /** The object whose bytes are shown, borrowed; null once the view is released. */
  PyObject base() {
    return buffer == null || released ? null : buffer.base();
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public int itemSize() {
    return itemSize;
  }

  int[] shape() {
    return shape;
  }

  int[] strides() {
    return strides;
  }

  int start() {
    return start;
  }

  /** Number of dimensions. */
  int dimensions() {
    return shape.length;
  }

  /** The array that holds the bytes of the base. */
  byte[] memory() {
    return ((BytesLike) base()).array();
  }

  /** Where in {@link #memory} the byte at {@code position} of the base stands. */
  int address(int position) {
    return ((BytesLike) base()).offset() + position;
  }

  /** How many bytes the items take. */
  @Override
  public int size() {
    int n = itemSize;
    for (int extent : shape) {
      n *= extent;
    }
    return n;
  }

  /** Whether the items follow one another without gaps, the last dimension first. */
  boolean isContiguous() {
    int expected = itemSize;
    for (int i = shape.length - 1; i >= 0; i--) {
      if (shape[i] > 1 && strides[i] != expected) {
        return size() == 0;
      }
      expected *= shape[i];
    }
    return true;
  }

  /** Whether the items follow one another without gaps, the first dimension first. */
  boolean isFortranContiguous() {
    int expected = itemSize;
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] > 1 && strides[i] != expected) {
        return size() == 0;
      }
      expected *= shape[i];
    }
    return true;
  }

  @Override
  public byte[] array() {
    checkOpen();
    return isContiguous() ? memory() : MemoryItems.gather(this);
  }

  @Override
  public int offset() {
    checkOpen();
    return isContiguous() ? address(start) : 0;
  }

  @Override
  public boolean isReadOnly() {
    return readOnly;
  }

  /** Gives up what the view shows; it is of no use then. */
  void releaseView() {
    if (!released) {
      released = true;
      if (buffer != null) {
        buffer.dropView();
      }
    }
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(buffer);
  }

  @Override
  protected void release() {
    releaseView();
    ManagedBuffer old = buffer;
    if (old != null) {
      buffer = null;
      Refs.decref(old);
    }
  }

  @Override
  protected void clearReferences() {
    release();
  }
}
