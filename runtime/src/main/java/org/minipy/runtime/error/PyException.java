package org.minipy.runtime.error;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.PyBaseException;

/**
 * A Python exception in flight through Java code. It owns one reference to the exception object, which whoever
 * catches it takes over ({@link #takeValue}), gives back ({@link #discard}) or passes on by throwing it again.
 */
public final class PyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private transient PyBaseException value;
  private transient Object recordedIn;

  /** Throws {@code value} on; the reference is stolen. No context is set: see {@link Raising}. */
  public PyException(PyBaseException valueSteal) {
    super(null, null, false, false);
    this.value = valueSteal;
  }

  /** The exception object, borrowed. */
  public PyBaseException value() {
    return value;
  }

  /** Takes the reference to the exception object out. */
  public PyBaseException takeValue() {
    PyBaseException v = value;
    value = null;
    return v;
  }

  /** Gives the reference back: the exception is handled and forgotten. */
  public void discard() {
    PyObject v = value;
    value = null;
    Refs.xdecref(v);
  }

  /** Whether the exception is an instance of {@code type}. */
  public boolean matches(PyType type) {
    return PyType.of(value).isSubtype(type);
  }

  /** The frame whose traceback entry was added last; the same frame adds no second one for the same raise. */
  public Object recordedIn() {
    return recordedIn;
  }

  /** Sets the frame whose traceback entry was added last. */
  public void setRecordedIn(Object frame) {
    recordedIn = frame;
  }

  @Override
  public String getMessage() {
    return value == null ? "handled" : PyType.of(value).name() + value.describeArgs();
  }
}
