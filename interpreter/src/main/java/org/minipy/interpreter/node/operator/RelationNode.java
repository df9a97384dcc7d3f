package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.number.PyBool;

/** {@code is}, {@code is not}, {@code in}, {@code not in}. */
public final class RelationNode extends ExprNode {
  /** Which relation. */
  public enum Relation {
    IS,
    IS_NOT,
    IN,
    NOT_IN
  }

  private final Relation relation;
  private final ExprNode left;
  private final ExprNode right;
  private final int position;

  /** {@code left relation right}. */
  public RelationNode(Relation relation, ExprNode left, ExprNode right, int position) {
    this.relation = relation;
    this.left = left;
    this.right = right;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    return PyBool.of(test(f));
  }

  @Override
  public boolean test(Frame f) {
    PyObject a = Operands.owned(left, f);
    PyObject b = null;
    try {
      b = Operands.owned(right, f);
      return holds(f, relation, a, b, position);
    } finally {
      Refs.decref(a);
      Refs.xdecref(b);
    }
  }

  static boolean holds(Frame f, Relation relation, PyObject a, PyObject b, int position) {
    f.position = position;
    return switch (relation) {
      case IS -> a == b;
      case IS_NOT -> a != b;
      case IN -> Items.contains(b, a);
      case NOT_IN -> !Items.contains(b, a);
    };
  }
}
