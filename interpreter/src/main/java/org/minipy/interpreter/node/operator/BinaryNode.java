package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.protocol.Operators;

/**
 * A binary or in-place operator. Plain numbers are the affair of {@link FastArithmetic}. The commonest operators have
 * nodes of their own, which need not ask what they are.
 */
public class BinaryNode extends OperandPair {
  private final BinaryOp op;
  private final boolean inplace;

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
    super(left, right, position);
    this.op = op;
    this.inplace = inplace;
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

  /** Gives the operands back; returns the result. */
  protected final PyObject finish(PyObject a, PyObject b, PyObject result) {
    release(a, b);
    return result;
  }

  @Override
  final PyObject general(PyObject a, PyObject b) {
    return inplace ? Operators.inplace(op, a, b) : Operators.binary(op, a, b);
  }
}
