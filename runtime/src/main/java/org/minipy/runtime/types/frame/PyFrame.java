package org.minipy.runtime.types.frame;

import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.object.PyType;

/**
 * A frame object as Python code sees it. It is made when somebody asks for it (a traceback, sys._getframe); the evaluator
 * extends it and keeps locals in it when the frame has ended.
 */
public abstract class PyFrame extends PyGcObject {
  /** The type {@code frame}. */
  public static final PyType TYPE = PyType.builtin("frame", new FrameSlots()).withGc().sealed().sized(72, 8);

  /** For the evaluator. */
  protected PyFrame() {
    super(TYPE);
  }

  /** What it shows. */
  public abstract ExecutionFrame execution();

  /** Drops the locals of a frame that no longer runs (frame.clear()); raises RuntimeError when it still does. */
  public abstract void clearLocals();
}
