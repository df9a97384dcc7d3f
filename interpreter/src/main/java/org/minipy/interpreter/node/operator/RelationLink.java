package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.number.PyBool;

/** Identity or membership in a chain. */
public record RelationLink(RelationNode.Relation relation, ExprNode right, int position) implements ChainNode.Link {
  @Override
  public PyObject compare(Frame f, PyObject a, PyObject b) {
    return PyBool.of(RelationNode.holds(f, relation, a, b, position));
  }
}
