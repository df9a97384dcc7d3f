package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.OwnedOperand;
import org.minipy.interpreter.node.constant.ConstantNode;
import org.minipy.interpreter.node.name.LocalGet;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.protocol.Operators;

/**
 * A binary or in-place operator. An operand that is a local or a constant is read directly, without a call of its node,
 * and borrowed; anything but the arithmetic of {@link FastArithmetic} first takes the references that the evaluation
 * stack would hold. The commonest operators have nodes of their own, which need not ask what they are.
 */
public class BinaryNode extends ExprNode {
  private final BinaryOp op;
  private final boolean inplace;
  private final ExprNode left;
  private final ExprNode right;
  private final int leftSlot;
  private final int rightSlot;
  private final PyObject rightConstant;
  private final boolean leftOwned;
  private final boolean rightOwned;
  private final int position;

  /** {@code left op right}, or {@code left op= right}. */
  public static BinaryNode of(BinaryOp op, boolean inplace, ExprNode left, ExprNode right, int position) {
    if (op == BinaryOp.ADD) {
      return new AddNode(inplace, left, right, position);
    }
    if (op == BinaryOp.SUBTRACT) {
      return new SubtractNode(inplace, left, right, position);
    }
    if (op == BinaryOp.MULTIPLY) {
      return new MultiplyNode(inplace, left, right, position);
    }
    return new BinaryNode(op, inplace, left, right, position);
  }

  /** A node for any operator. */
  protected BinaryNode(BinaryOp op, boolean inplace, ExprNode left, ExprNode right, int position) {
    this.op = op;
    this.inplace = inplace;
    this.left = OwnedOperand.unlessFollowedByLeaves(left, right);
    this.right = right;
    this.leftSlot = this.left instanceof LocalGet local ? local.slot() : -1;
    this.rightSlot = right instanceof LocalGet local ? local.slot() : -1;
    this.rightConstant = right instanceof ConstantNode constant ? constant.value() : null;
    this.leftOwned = !this.left.borrows();
    this.rightOwned = !right.borrows();
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject a = leftOperand(f);
    PyObject b = rightOperand(f, a);
    PyObject result;
    try {
      result = FastArithmetic.of(op, a, b);
    } catch (Throwable t) {
      release(a, b);
      throw t;
    }
    return result == null ? slow(f, a, b) : finish(a, b, result);
  }

  /** The left operand, borrowed or owned. */
  protected final PyObject leftOperand(Frame f) {
    PyObject a = leftSlot >= 0 ? f.locals[leftSlot] : null;
    if (a != null) {
      return a;
    }
    return leftOwned ? left.execute(f) : left.operand(f);
  }

  /** The right operand, borrowed or owned; the left one is given back when it raises. */
  protected final PyObject rightOperand(Frame f, PyObject a) {
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

  /** Gives the operands back; returns the result. */
  protected final PyObject finish(PyObject a, PyObject b, PyObject result) {
    release(a, b);
    return result;
  }

  /** Gives the operands back that are owned. */
  protected final void release(PyObject a, PyObject b) {
    if (leftOwned) {
      Refs.decref(a);
    }
    if (rightOwned) {
      Refs.decref(b);
    }
  }

  /** The result of the general operator; the operands are given back. */
  protected final PyObject slow(Frame f, PyObject a, PyObject b) {
    f.position = position;
    if (!leftOwned) {
      Refs.incref(a);
    }
    if (!rightOwned) {
      Refs.incref(b);
    }
    try {
      return inplace ? Operators.inplace(op, a, b) : Operators.binary(op, a, b);
    } finally {
      Refs.decref(a);
      Refs.decref(b);
    }
  }
}
