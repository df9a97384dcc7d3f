package org.minipy.interpreter.frame;

import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.traceback.PyTraceback;

/** Adds a traceback entry for each frame that an exception passes through. */
public final class Tracebacks {
  /** How the file names of code begin that stands for code in C. */
  public static final String NATIVE = "<native ";

  private Tracebacks() {}

  /**
   * Records that {@code e} surfaced in {@code frame}, once for each raise; returns it, or what a trace function raised
   * instead.
   */
  public static PyException record(PyException e, Frame frame) {
    if (e.recordedIn() == frame) {
      return e;
    }
    PyException added = add(e, frame);
    if (frame.thread.traceHooks() == null) {
      return added;
    }
    PyException outcome = Tracing.raised(frame, added);
    return outcome == added ? outcome : add(outcome, frame);
  }

  /** Adds an entry to {@code e}; returns it, or the MemoryError that came in its place. */
  private static PyException add(PyException e, Frame frame) {
    e.setRecordedIn(frame);
    if (frame.code.fileName().startsWith(NATIVE)) {
      return e;
    }
    PyBaseException value = e.value();
    PyObject next = value.tracebackBorrowed();
    PyTraceback entry;
    try {
      entry = new PyTraceback((PyTraceback) next, frame.frameObject(), frame.position);
    } catch (PyException failed) {
      failed.setRecordedIn(frame);
      e.discard();
      return failed;
    }
    value.setTraceback(entry);
    Refs.decref(entry);
    return e;
  }
}
