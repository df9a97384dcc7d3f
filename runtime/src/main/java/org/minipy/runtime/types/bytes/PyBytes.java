package org.minipy.runtime.types.bytes;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/** A bytes object. */
public class PyBytes extends PyObject {
  /** The type {@code bytes}. */
  public static final PyType TYPE = PyType.builtin("bytes", new Slots()).sized(33, 1);

  private final byte[] value;

  private PyBytes(byte[] value) {
    super(TYPE);
    this.value = value;
  }

  /** A bytes object of {@code value}, which it keeps. */
  public static PyBytes of(byte[] value) {
    return new PyBytes(value);
  }

  /** The bytes; not to be modified. */
  public final byte[] toByteArray() {
    return value;
  }
}
