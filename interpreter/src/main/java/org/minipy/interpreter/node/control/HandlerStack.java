package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracebacks;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.HandledException;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** Entering and leaving the handling of an exception: what sys.exception() shows meanwhile. */
public final class HandlerStack {
  private HandlerStack() {}

  /** {@code e} surfaced in {@code f} and is being handled from now on; takes its value over. */
  public static HandledException enter(Frame f, PyException e) {
    PyException recorded = Tracebacks.record(e, f);
    ThreadState thread = f.thread;
    HandledException level = new HandledException(recorded.takeValue(), thread.handledTop());
    thread.setHandledTop(level);
    return level;
  }

  /** As {@link #enter}, for finally and with, during which the exception is on the evaluation stack too. */
  public static HandledException enterStacked(Frame f, PyException e) {
    HandledException level = enter(f, e);
    level.stacked = Refs.newRef(level.value);
    return level;
  }

  private static void unstack(HandledException level) {
    PyObject stacked = level.stacked;
    level.stacked = null;
    Refs.xdecref(stacked);
  }

  /** The handling is over, one way or another: gives the exception back. */
  public static void leave(Frame f, HandledException level) {
    f.thread.setHandledTop(level.outer);
    unstack(level);
    PyObject value = level.value;
    level.value = null;
    Refs.xdecref(value);
  }

  /** Ends the handling by letting the same exception go on. */
  public static PyException rethrow(Frame f, HandledException level) {
    f.thread.setHandledTop(level.outer);
    unstack(level);
    PyException again = new PyException(level.value);
    level.value = null;
    again.setRecordedIn(f);
    return again;
  }
}
