package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.container.SliceNode;
import org.minipy.interpreter.node.container.SubscriptGet;
import org.minipy.interpreter.node.container.SubscriptTarget;
import org.minipy.interpreter.node.operator.FastArithmetic;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Operators;

/** {@code value[key] op= operand}: value and key are evaluated once. */
public final class AugmentedSubscript extends StmtNode {
  private final ExprNode value;
  private final ExprNode key;
  private final BinaryOp op;
  private final ExprNode operand;
  private final int targetPosition;
  private final boolean slices;
  private final int position;

  /** Updates item {@code key} of {@code value}. */
  public AugmentedSubscript(
      ExprNode value, ExprNode key, BinaryOp op, ExprNode operand, int targetPosition, int position) {
    this.value = value;
    this.key = key;
    this.op = op;
    this.operand = operand;
    this.targetPosition = targetPosition;
    this.slices = SliceNode.isPair(key);
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    PyObject o = Operands.owned(value, f);
    PyObject k = null;
    PyObject item = null;
    PyObject right = null;
    try {
      k = Operands.owned(key, f);
      f.position = targetPosition;
      item = SubscriptGet.fastBorrowed(o, k);
      item = item != null ? Refs.newRef(item) : getCopied(o, k);
      right = Operands.owned(operand, f);
      PyObject result = FastArithmetic.of(op, item, right);
      if (result == null) {
        f.position = position;
        result = Operators.inplace(op, item, right);
      }
      Refs.decref(item);
      Refs.decref(right);
      item = result;
      right = null;
    } catch (Throwable t) {
      Refs.xdecref(item);
      Refs.xdecref(right);
      Refs.xdecref(k);
      Refs.decref(o);
      throw t;
    }
    f.position = targetPosition;
    SubscriptTarget.assign(o, k, item, slices);
    return Status.NEXT;
  }

  /** Reads the item while both operands are on the evaluation stack a second time. */
  private static PyObject getCopied(PyObject o, PyObject k) {
    Refs.incref(o);
    Refs.incref(k);
    try {
      return Items.get(o, k);
    } finally {
      Refs.decref(o);
      Refs.decref(k);
    }
  }
}
