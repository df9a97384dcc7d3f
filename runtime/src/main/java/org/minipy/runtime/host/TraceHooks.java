package org.minipy.runtime.host;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.frame.PyFrame;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/**
 * The functions that sys.settrace() and sys.setprofile() set for a thread. While one of them runs, nothing is reported;
 * one that raises is no longer called.
 */
public final class TraceHooks implements HeapAudit.Roots {
  /** What is reported, by the name that the functions get. */
  public enum Event {
    CALL("call"),
    LINE("line"),
    RETURN("return"),
    EXCEPTION("exception"),
    C_CALL("c_call"),
    C_RETURN("c_return"),
    C_EXCEPTION("c_exception");

    private final PyStr label;

    Event(String label) {
      this.label = PyStr.intern(label);
    }
  }

  private PyObject trace;
  private PyObject profile;
  private boolean busy;

  /** The trace function, borrowed, or null. */
  public PyObject traceBorrowed() {
    return trace;
  }

  /** The profile function, borrowed, or null. */
  public PyObject profileBorrowed() {
    return profile;
  }

  /** Sets the trace function; null for none. */
  public void setTrace(PyObject function) {
    PyObject old = trace;
    trace = Refs.xnewRef(function);
    Refs.xdecref(old);
  }

  /** Sets the profile function; null for none. */
  public void setProfile(PyObject function) {
    PyObject old = profile;
    profile = Refs.xnewRef(function);
    Refs.xdecref(old);
  }

  /** Whether one of the functions runs. */
  public boolean isBusy() {
    return busy;
  }

  /** Tells the profile function, if there is one, of {@code event}; raises what it raises. */
  public void profile(PyFrame frame, Event event, PyObject argument) {
    if (profile == null || busy) {
      return;
    }
    try {
      Refs.decref(call(profile, frame, event, argument));
    } catch (PyException e) {
      setProfile(null);
      throw e;
    }
  }

  /** Tells the trace function of a call: what it returns becomes the frame's own; raises what it raises. */
  public void traceCall(PyFrame frame) {
    if (trace != null && !busy) {
      trace(trace, frame, Event.CALL, PyNone.NONE);
    }
  }

  /** Tells the frame's own trace function, if there is one, of {@code event}; raises what it raises. */
  public void trace(PyFrame frame, Event event, PyObject argument) {
    if (trace != null && !busy && frame.traceBorrowed() != null) {
      trace(frame.traceBorrowed(), frame, event, argument);
    }
  }

  private void trace(PyObject function, PyFrame frame, Event event, PyObject argument) {
    PyObject next;
    try {
      next = call(function, frame, event, argument);
    } catch (PyException e) {
      setTrace(null);
      frame.setTrace(null);
      throw e;
    }
    if (next != PyNone.NONE) {
      frame.setTrace(next);
    }
    Refs.decref(next);
  }

  private PyObject call(PyObject function, PyFrame frame, Event event, PyObject argument) {
    Refs.incref(function);
    Refs.incref(frame);
    busy = true;
    frame.beforeTrace();
    try {
      return Calls.call(function, frame, event.label, argument);
    } finally {
      frame.afterTrace();
      busy = false;
      Refs.decref(frame);
      Refs.decref(function);
    }
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    visitor.visitIfPresent("the trace function", trace);
    visitor.visitIfPresent("the profile function", profile);
  }
}
