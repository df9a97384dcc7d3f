package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.types.text.PyStr;

/** {@code value.name op= operand}: value is evaluated once. */
public final class AugmentedAttribute extends StmtNode {
  private final ExprNode value;
  private final PyStr name;
  private final BinaryOp op;
  private final ExprNode operand;
  private final int targetPosition;
  private final int position;

  /** Updates attribute {@code name} of {@code value}. */
  public AugmentedAttribute(ExprNode value, PyStr name, BinaryOp op, ExprNode operand, int targetPosition, int position) {
    this.value = value;
    this.name = name;
    this.op = op;
    this.operand = operand;
    this.targetPosition = targetPosition;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    PyObject o = value.execute(f);
    PyObject attribute = null;
    PyObject right = null;
    try {
      f.position = targetPosition;
      attribute = getCopied(o);
      right = operand.execute(f);
      f.position = position;
      PyObject result = Operators.inplace(op, attribute, right);
      Refs.decref(attribute);
      Refs.decref(right);
      attribute = result;
      right = null;
      f.position = targetPosition;
      PyType.of(o).slots().setAttribute(o, name, attribute);
      return Status.NEXT;
    } finally {
      Refs.xdecref(attribute);
      Refs.xdecref(right);
      Refs.decref(o);
    }
  }

  /** Reads the attribute while its owner is on the evaluation stack a second time. */
  private PyObject getCopied(PyObject o) {
    Refs.incref(o);
    try {
      return PyType.of(o).slots().getAttribute(o, name);
    } finally {
      Refs.decref(o);
    }
  }
}
