package org.minipy.runtime.types.traceback;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.frame.PyFrame;

/** One entry of a traceback: a frame and where it was. */
public final class PyTraceback extends PyGcObject {
  /** The type {@code traceback}. */
  public static final PyType TYPE =
      PyType.builtin("traceback", new TracebackSlots()).withGc().sealed().sized(40, 0);

  private PyTraceback next;
  private PyFrame frame;
  private final int position;
  private final int line;

  /** Makes an entry before {@code next} (null at the end); takes references. */
  public PyTraceback(PyTraceback next, PyFrame frame, int position) {
    this(next, frame, position, 0);
  }

  /** Makes an entry that shows {@code line}, whatever the position says; 0 for the line of the position. */
  PyTraceback(PyTraceback next, PyFrame frame, int position, int line) {
    super(TYPE);
    this.next = Refs.xnewRef(next);
    this.frame = Refs.newRef(frame);
    this.position = position;
    this.line = line;
    track();
  }

  /** The entry nearer to where the exception was raised, borrowed, or null. */
  public PyTraceback next() {
    return next;
  }

  /** Sets {@code tb_next}; takes a reference; null for None. */
  public void setNext(PyTraceback newNext) {
    PyTraceback old = next;
    next = Refs.xnewRef(newNext);
    Refs.xdecref(old);
  }

  /** The frame, borrowed. */
  public PyFrame frame() {
    return frame;
  }

  /** Index into the position table of the frame's code. */
  public int position() {
    return position;
  }

  /** Whether {@link #line} is what the position says. */
  public boolean hasOwnPosition() {
    return line == 0;
  }

  /** {@code tb_lineno}. */
  public int line() {
    return line != 0 ? line : frame.execution().positions().line(position);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(next);
    visitor.visitIfPresent(frame);
  }

  @Override
  protected void release() {
    PyObject oldNext = next;
    PyObject oldFrame = frame;
    next = null;
    frame = null;
    Refs.xdecref(oldNext);
    Refs.xdecref(oldFrame);
  }

  @Override
  protected void clearReferences() {
    release();
  }
}
