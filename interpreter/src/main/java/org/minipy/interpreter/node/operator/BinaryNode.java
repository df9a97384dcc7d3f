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
 * stack would hold.
 */
public final class BinaryNode extends ExprNode {
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
  public BinaryNode(BinaryOp op, boolean inplace, ExprNode left, ExprNode right, int position) {
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
    PyObject a = leftSlot >= 0 ? f.locals[leftSlot] : null;
    if (a == null) {
      a = leftOwned ? left.execute(f) : left.operand(f);
    }
    PyObject b = rightConstant;
    if (b == null) {
      b = rightSlot >= 0 ? f.locals[rightSlot] : null;
      if (b == null) {
        b = rightOperand(f, a);
      }
    }
    PyObject result;
    try {
      result = FastArithmetic.of(op, a, b);
    } catch (Throwable t) {
      releaseOperands(a, b);
      throw t;
    }
    if (result == null) {
      return slow(f, a, b);
    }
    if (leftOwned) {
      Refs.decref(a);
    }
    if (rightOwned) {
      Refs.decref(b);
    }
    return result;
  }

  private PyObject rightOperand(Frame f, PyObject a) {
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

  private void releaseOperands(PyObject a, PyObject b) {
    if (leftOwned) {
      Refs.decref(a);
    }
    if (rightOwned) {
      Refs.decref(b);
    }
  }

  private PyObject slow(Frame f, PyObject a, PyObject b) {
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
