package org.minipy.runtime.types.bytes;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.text.HashKey;

/** A bytes object. The empty one and those of a single byte are immortal and shared. */
public class PyBytes extends PyObject implements BytesLike {
  /** The type {@code bytes}. */
  public static final PyType TYPE = PyType.builtin("bytes", new BytesSlots()).leaf().sized(33, 1);

  private static final PyBytes[] SINGLE = new PyBytes[256];

  /** {@code b''}; immortal. */
  public static final PyBytes EMPTY = new PyBytes(new byte[0]);

  static {
    EMPTY.immortalize();
    for (int i = 0; i < SINGLE.length; i++) {
      SINGLE[i] = new PyBytes(new byte[] {(byte) i});
      SINGLE[i].immortalize();
    }
  }

  private final byte[] value;
  private long hash = -1;

  private PyBytes(byte[] value) {
    super(TYPE);
    this.value = value;
  }

  /** For instances of subclasses. */
  protected PyBytes(PyType type, byte[] value) {
    super(type);
    this.value = value;
  }

  /** A bytes object of {@code value}, which it keeps; shared when there is at most one byte. */
  public static PyBytes of(byte[] value) {
    return value.length == 1 ? Refs.newRef(SINGLE[value[0] & 0xff]) : unshared(value);
  }

  /** A bytes object of {@code value}, which it keeps; new unless it is empty. */
  public static PyBytes unshared(byte[] value) {
    return value.length == 0 ? Refs.newRef(EMPTY) : new PyBytes(value);
  }

  /** The bytes; not to be modified. */
  public final byte[] toByteArray() {
    return value;
  }

  @Override
  public final byte[] array() {
    return value;
  }

  @Override
  public final int offset() {
    return 0;
  }

  @Override
  public final int size() {
    return value.length;
  }

  @Override
  public final boolean isReadOnly() {
    return true;
  }

  /** Whether this is a bytes itself, not an instance of a subclass. */
  public final boolean isExact() {
    return typeObject() == TYPE;
  }

  /** The bytes of the same value, owned; this itself when it is one. */
  public final PyBytes exact() {
    return isExact() ? Refs.newRef(this) : of(value);
  }

  /** The hash as Python sees it, whatever a subclass defines. */
  public final long hash() {
    long h = hash;
    if (h == -1) {
      h = HashKey.function().hash(value);
      hash = h;
    }
    return h;
  }
}
