package org.minipy.interpreter.node;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;

/** Something that can be assigned to and deleted. */
public abstract class TargetNode {
  /** Assigns {@code value}, whose reference is stolen, also when the assignment fails. */
  public abstract void store(Frame f, PyObject valueSteal);

  /** Deletes the target. */
  public abstract void delete(Frame f);
}
