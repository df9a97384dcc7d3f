package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.OwnedOperand;
import org.minipy.interpreter.node.constant.ConstantNode;
import org.minipy.interpreter.node.name.LocalGet;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/**
 * An operation on two operands. An operand that is a local or a constant is read directly, without a call of its node,
 * and borrowed; what is more than arithmetic on plain numbers first takes the references that the evaluation stack
 * would hold.
 */
abstract class OperandPair extends ExprNode {
  private final ExprNode left;
  private final ExprNode right;
  private final int leftSlot;
  private final int rightSlot;
  private final PyObject rightConstant;
  private final boolean leftOwned;
  private final boolean rightOwned;
  private final int position;

  OperandPair(ExprNode left, ExprNode right, int position) {
    this.left = OwnedOperand.unlessFollowedByLeaves(left, right);
    this.right = right;
    this.leftSlot = this.left instanceof LocalGet local ? local.slot() : -1;
    this.rightSlot = right instanceof LocalGet local ? local.slot() : -1;
    this.rightConstant = right instanceof ConstantNode constant ? constant.value() : null;
    this.leftOwned = !this.left.borrows();
    this.rightOwned = !right.borrows();
    this.position = position;
  }

  /** The left operand, borrowed or owned. */
  final PyObject leftOperand(Frame f) {
    PyObject a = leftSlot >= 0 ? f.locals[leftSlot] : null;
    if (a != null) {
      return a;
    }
    return leftOwned ? left.execute(f) : left.operand(f);
  }

  /** The right operand, borrowed or owned; the left one is given back when it raises. */
  final PyObject rightOperand(Frame f, PyObject a) {
    if (rightConstant != null) {
      return rightConstant;
    }
    PyObject b = rightSlot >= 0 ? f.locals[rightSlot] : null;
    return b != null ? b : evaluateRight(f, a);
  }

  private PyObject evaluateRight(Frame f, PyObject a) {
    if (!leftOwned) {
      return rightOwned ? right.execute(f) : right.operand(f);
    }
    try {
      return rightOwned ? right.execute(f) : right.operand(f);
    } catch (Throwable t) {
      Refs.decref(a);
      throw t;
    }
  }

  /** Gives the operands back that are owned. */
  final void release(PyObject a, PyObject b) {
    if (leftOwned) {
      Refs.decref(a);
    }
    if (rightOwned) {
      Refs.decref(b);
    }
  }

  /** The result of the general operation; the operands are given back. */
  final PyObject slow(Frame f, PyObject a, PyObject b) {
    f.position = position;
    if (!leftOwned) {
      Refs.incref(a);
    }
    if (!rightOwned) {
      Refs.incref(b);
    }
    try {
      return general(a, b);
    } finally {
      Refs.decref(a);
      Refs.decref(b);
    }
  }

  /** The operation of the protocol, owned; borrows the operands. */
  abstract PyObject general(PyObject a, PyObject b);
}
