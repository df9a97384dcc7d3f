package org.minipy.interpreter.frame;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.types.frame.PyFrame;

/**
 * The frame object of a {@link Frame}. While the frame runs, the frame owns its locals and one reference to this
 * object;
 * when it ends and somebody else still holds this object, the locals become this object's.
 */
public final class FrameObject extends PyFrame {
  private Frame frame;
  private boolean ended;
  private PyObject back;
  private PyObject[] surroundings;

  FrameObject(Frame frame) {
    this.frame = frame;
    track();
  }

  @Override
  public ExecutionFrame execution() {
    return frame;
  }

  /**
   * The frame has ended, this object lives on: it takes over the locals, and a reference to the caller's frame object.
   */
  void keepAfterReturn() {
    ended = true;
    ExecutionFrame caller = frame.back();
    if (caller != null) {
      back = Refs.newRef(caller.frameObject());
    }
    if (frame.function() == null) {
      surroundings = new PyObject[] {frame.code, frame.globals, frame.builtins, frame.namespace};
      for (PyObject o : surroundings) {
        Refs.xnewRef(o);
      }
    }
  }

  @Override
  public PyFrame backBorrowed() {
    if (ended) {
      return (PyFrame) back;
    }
    ExecutionFrame caller = frame.back();
    return caller == null ? null : caller.frameObject();
  }

  /** Whether the frame has ended. */
  public boolean hasEnded() {
    return ended;
  }

  @Override
  public void clearLocals() {
    if (!ended) {
      throw Errors.runtimeError("cannot clear an executing frame");
    }
    frame.clearLocals();
  }

  @Override
  public void traverse(Visitor visitor) {
    super.traverse(visitor);
    if (ended) {
      visitor.visitIfPresent(back);
      visitor.visitIfPresent(frame.function());
      visitor.visitIfPresent(frame.localsDictOrNull());
      visitor.visitAll(frame.locals, frame.locals.length);
      if (surroundings != null) {
        visitor.visitAll(surroundings, surroundings.length);
      }
    }
  }

  @Override
  protected void release() {
    super.release();
    if (ended) {
      frame.objectDied();
      frame.clear();
      PyObject caller = back;
      back = null;
      Refs.xdecref(caller);
      PyObject[] held = surroundings;
      if (held != null) {
        surroundings = null;
        Refs.clearForwards(held, held.length);
      }
    }
  }

  @Override
  protected void clearReferences() {
    super.clearReferences();
    if (ended) {
      frame.clear();
    }
  }
}
