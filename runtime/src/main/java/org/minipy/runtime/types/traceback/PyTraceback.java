package org.minipy.runtime.types.traceback;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.frame.PyFrame;

/** One entry of a traceback: a frame and where it was. */
public final class PyTraceback extends PyGcObject {
  /** The type {@code traceback}. */
  public static final PyType TYPE = PyType.builtin("traceback", new Slots()).withGc().sealed().sized(48, 0);

  private PyTraceback next;
  private PyFrame frame;
  private final int position;

  /** Makes an entry before {@code next} (null at the end); takes references. */
  public PyTraceback(PyTraceback next, PyFrame frame, int position) {
    super(TYPE);
    this.next = Refs.xnewRef(next);
    this.frame = Refs.newRef(frame);
    this.position = position;
    track();
  }

  /** The entry nearer to where the exception was raised, borrowed, or null. */
  public PyTraceback next() {
    return next;
  }

  /** The frame, borrowed. */
  public PyFrame frame() {
    return frame;
  }

  /** Index into the position table of the frame's code. */
  public int position() {
    return position;
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
