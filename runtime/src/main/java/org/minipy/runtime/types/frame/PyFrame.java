package org.minipy.runtime.types.frame;

import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/**
 * A frame object as Python code sees it. It is made when somebody asks for it (a traceback, sys._getframe); the
 * evaluator extends it and keeps locals in it when the frame has ended.
 */
public abstract class PyFrame extends PyGcObject {
  /** The type {@code frame}. */
  public static final PyType TYPE = PyType.builtin("frame", new FrameSlots()).withGc().sealed().sized(120, 8);

  private PyObject trace;
  private boolean tracesLines = true;
  private boolean tracesOpcodes;

  /** For the evaluator. */
  protected PyFrame() {
    super(TYPE);
  }

  /** What it shows. */
  public abstract ExecutionFrame execution();

  /** The frame object of the caller, borrowed, or null. */
  public abstract PyFrame backBorrowed();

  /** Drops the locals of a frame that no longer runs (frame.clear()); raises RuntimeError when it still does. */
  public abstract void clearLocals();

  /** {@code f_lineno}. */
  public int line() {
    return execution().line();
  }

  /** A trace or profile function is about to be called with this frame. */
  public abstract void beforeTrace();

  /** The trace or profile function has ended: what it changed in the dict of locals() goes to the variables. */
  public abstract void afterTrace();

  /** {@code f_trace}, borrowed, or null. */
  public final PyObject traceBorrowed() {
    return trace;
  }

  /** Sets {@code f_trace}; takes a reference; null for None. */
  public final void setTrace(PyObject newTrace) {
    PyObject old = trace;
    trace = Refs.xnewRef(newTrace);
    Refs.xdecref(old);
  }

  /** {@code f_trace_lines}. */
  public final boolean tracesLines() {
    return tracesLines;
  }

  /** Sets {@code f_trace_lines}. */
  public final void setTracesLines(boolean on) {
    tracesLines = on;
  }

  /** {@code f_trace_opcodes}. */
  public final boolean tracesOpcodes() {
    return tracesOpcodes;
  }

  /** Sets {@code f_trace_opcodes}. */
  public final void setTracesOpcodes(boolean on) {
    tracesOpcodes = on;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(trace);
  }

  @Override
  protected void release() {
    setTrace(null);
  }

  @Override
  protected void clearReferences() {
    setTrace(null);
  }
}
