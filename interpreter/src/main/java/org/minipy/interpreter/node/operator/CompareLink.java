package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.protocol.Comparison;

/** A rich comparison in a chain. */
public record CompareLink(CompareOp op, ExprNode right, int position) implements ChainNode.Link {
  @Override
  public PyObject compare(Frame f, PyObject a, PyObject b) {
    f.position = position;
    return Comparison.compare(a, b, op);
  }
}
