package org.minipy.interpreter.node.constant;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;

/** An f-string: its parts joined. */
public final class JoinedNode extends ExprNode {
  private final ExprNode[] parts;
  private final int position;

  /** Joins {@code parts}, whose values are strs. */
  public JoinedNode(ExprNode[] parts, int position) {
    this.parts = parts;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject[] values = Operands.executeAll(parts, f);
    int length = 0;
    for (PyObject value : values) {
      length += ((PyStr) value).value().length();
    }
    StringBuilder text = new StringBuilder(length);
    for (PyObject value : values) {
      text.append(((PyStr) value).value());
    }
    Refs.decrefAll(values);
    f.position = position;
    return PyStr.of(text.toString());
  }
}
