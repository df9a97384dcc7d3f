package org.minipy.runtime.types.thread;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;

/** How long programs want to wait. */
public final class Timeouts {
  /** The longest wait, in seconds. */
  public static final double MAX_SECONDS = 9223372036.0;

  private static final double NANOSECONDS = 1e9;

  private Timeouts() {}

  /**
   * The arguments of acquire(), either of them null when not given, as nanoseconds: 0 for not at all, -1 for without
   * end.
   */
  static long ofAcquire(PyObject blocking, PyObject timeout) {
    boolean waits = blocking == null || Truth.of(blocking);
    double seconds = timeout == null ? -1 : seconds(timeout);
    if (Double.isNaN(seconds)) {
      throw Errors.valueError("Invalid value NaN (not a number)");
    }
    if (Math.abs(seconds) > Long.MAX_VALUE) {
      throw Errors.overflowError("timestamp out of range for platform time_t");
    }
    if (!waits && seconds != -1) {
      throw Errors.valueError("can't specify a timeout for a non-blocking call");
    }
    if (seconds < 0 && seconds != -1) {
      throw Errors.valueError("timeout value must be positive");
    }
    if (!waits) {
      return 0;
    }
    if (seconds == -1) {
      return -1;
    }
    if (seconds > MAX_SECONDS) {
      throw Errors.overflowError("timeout value is too large");
    }
    return (long) Math.ceil(seconds * NANOSECONDS);
  }

  private static double seconds(PyObject o) {
    if (o instanceof PyFloat f) {
      return f.value();
    }
    PyInt i = Indexes.index(o);
    try {
      return i.toDouble();
    } finally {
      Refs.decref(i);
    }
  }
}
