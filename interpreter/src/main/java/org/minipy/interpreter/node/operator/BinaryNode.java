package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.OwnedOperand;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.protocol.Operators;

/**
 * A binary or in-place operator. Subclasses add a fast path for the operand types of everyday arithmetic, which may work on
 * borrowed operands since it runs no other code; all else comes here.
 */
public class BinaryNode extends ExprNode {
  private final BinaryOp op;
  private final boolean inplace;
  private final ExprNode left;
  private final ExprNode right;
  private final boolean leftOwned;
  private final boolean rightOwned;
  private final int position;

  /** {@code left op right}, or {@code left op= right}. */
  public BinaryNode(BinaryOp op, boolean inplace, ExprNode left, ExprNode right, int position) {
    this.op = op;
    this.inplace = inplace;
    this.left = OwnedOperand.unlessFollowedByLeaves(left, right);
    this.right = right;
    this.leftOwned = !this.left.borrows();
    this.rightOwned = !right.borrows();
    this.position = position;
  }

  /** The result for operands of common exact types, owned; null when they are of others. Must run no Python code. */
  protected PyObject fast(PyObject a, PyObject b) {
    return null;
  }

  @Override
  public final PyObject execute(Frame f) {
    PyObject a = left.operand(f);
    PyObject b;
    if (leftOwned) {
      try {
        b = right.operand(f);
      } catch (Throwable t) {
        Refs.decref(a);
        throw t;
      }
    } else {
      b = right.operand(f);
    }
    PyObject result = fast(a, b);
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
