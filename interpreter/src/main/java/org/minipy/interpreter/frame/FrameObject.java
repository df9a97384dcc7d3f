package org.minipy.interpreter.frame;

import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.NamedReferences;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.types.frame.PyFrame;

/**
 * The frame object of a {@link Frame}. While the frame runs, the frame owns its locals and one reference to this
 * object; when it ends and somebody else still holds this object, the locals become this object's.
 */
public final class FrameObject extends PyFrame implements NamedReferences {
  private Frame frame;
  private boolean ended;
  private PyObject back;
  private PyObject[] surroundings;
  private PyObject[] stack;
  private int shownLine = -1;
  private int lineReached = -1;
  private boolean resuming;
  private StmtNode loop;

  FrameObject(Frame frame) {
    this.frame = frame;
  }

  @Override
  public ExecutionFrame execution() {
    return frame;
  }

  /**
   * The frame has ended, this object lives on: it takes over the locals, what was left on the evaluation stack, and a
   * reference to the caller's frame object.
   */
  void keepAfterReturn(PyObject[] stackSteal) {
    ended = true;
    stack = stackSteal;
    track();
    ExecutionFrame caller = frame.back();
    if (caller != null) {
      back = frameObjectOrNull(caller);
    }
    if (frame.function() == null) {
      surroundings = new PyObject[] {frame.code, frame.globals, frame.builtins, frame.namespace};
      for (PyObject o : surroundings) {
        Refs.xnewRef(o);
      }
    }
  }

  /** The frame object of {@code caller}, owned; null when there is no memory for it. */
  private static PyObject frameObjectOrNull(ExecutionFrame caller) {
    try {
      return Refs.newRef(caller.frameObject());
    } catch (PyException e) {
      e.discard();
      return null;
    }
  }

  @Override
  public int line() {
    return shownLine >= 0 ? shownLine : frame.line();
  }

  /**
   * Lets {@code f_lineno} be {@code line} while a trace function is called; -1 for the line of the running operation.
   */
  void show(int line) {
    shownLine = line;
  }

  /** The line that was reached last; -1 when none was since the frame is watched. */
  int lineReached() {
    return lineReached;
  }

  /** The frame begins, or is resumed and finds its way back to where it was suspended. */
  void begin(boolean isResumed) {
    resuming = isResumed;
    if (!isResumed) {
      lineReached = -1;
    }
  }

  /** Whether the frame is on its way back to where it was suspended. */
  boolean isResuming() {
    return resuming;
  }

  /** The frame is back where it was suspended. */
  public void resumed() {
    resuming = false;
  }

  /** Notes that control is on {@code line}; returns whether it was elsewhere before. */
  boolean reach(int line) {
    if (resuming || line == lineReached) {
      return false;
    }
    lineReached = line;
    return true;
  }

  /** Notes that {@code body} of a loop has ended, and may run again. */
  public void keepLoop(StmtNode body) {
    loop = body;
  }

  /** Whether {@code body} of a loop was the last one to end; forgets that. */
  public boolean takeLoop(StmtNode body) {
    boolean again = loop == body;
    loop = null;
    return again;
  }

  @Override
  public void beforeTrace() {
    if (!ended && frame.localsDictOrNull() != null) {
      Refs.decref(frame.locals());
    }
  }

  @Override
  public void afterTrace() {
    if (!ended && frame.localsDictOrNull() != null) {
      LocalsView.write(frame);
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

  @Override
  public void clearLocals() {
    if (!ended && !Generators.endSuspended(frame)) {
      throw Errors.runtimeError("cannot clear an executing frame");
    }
    clearVariables();
  }

  @Override
  public void nameReferences(HeapAudit.RootVisitor visitor) {
    visitor.visitIfPresent(".f_back", back);
    visitor.visitIfPresent(".f_locals", frame.localsDictOrNull());
    visitor.visitIfPresent(" function", frame.function());
    frame.nameLocals((name, o) -> visitor.visit(" " + name, o));
    if (surroundings != null) {
      visitor.visitIfPresent(".f_code", surroundings[0]);
      visitor.visitIfPresent(".f_globals", surroundings[1]);
      visitor.visitIfPresent(".f_builtins", surroundings[2]);
      visitor.visitIfPresent(".f_locals", surroundings[3]);
    }
  }

  @Override
  public void traverse(Visitor visitor) {
    super.traverse(visitor);
    if (ended) {
      visitor.visitIfPresent(back);
      visitor.visitIfPresent(frame.function());
      visitor.visitIfPresent(frame.localsDictOrNull());
      visitor.visitAll(frame.locals, frame.locals.length);
      visitor.visitAll(stack, stack.length);
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
      clearFrame();
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
      clearFrame();
    }
  }

  private void clearFrame() {
    clearVariables();
    frame.clear();
  }

  private void clearVariables() {
    frame.clearLocals();
    if (ended) {
      Refs.clearForwards(stack, stack.length);
    }
  }
}
