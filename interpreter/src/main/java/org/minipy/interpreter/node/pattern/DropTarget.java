package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** No name: the value, if there is one, is dropped. */
public final class DropTarget extends TargetNode {
  @Override
  public void store(Frame f, PyObject valueSteal) {
    Refs.xdecref(valueSteal);
  }

  @Override
  public void delete(Frame f) {
    throw new IllegalStateException("not a name");
  }
}
