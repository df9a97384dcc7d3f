package org.minipy.runtime.types.number;

import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;

/** True and False. */
public final class PyBool extends PyInt {
  /** The type {@code bool}. */
  public static final PyType TYPE =
      PyType.builtin("bool", PyInt.TYPE, new BoolSlots()).sealed().sized(24, 4).vectorcalled();

  /** {@code True}; immortal. */
  public static final PyBool TRUE = new PyBool(1);

  /** {@code False}; immortal. */
  public static final PyBool FALSE = new PyBool(0);

  private PyBool(long value) {
    super(TYPE, value);
    immortalize();
  }

  /** True or False, owned. */
  public static PyBool of(boolean value) {
    PyBool b = value ? TRUE : FALSE;
    Refs.incref(b);
    return b;
  }

  /** Whether this is True. */
  public boolean isTrue() {
    return this == TRUE;
  }
}
