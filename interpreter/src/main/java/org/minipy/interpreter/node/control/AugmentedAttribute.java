package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.attribute.AttributePlace;
import org.minipy.interpreter.node.operator.FastArithmetic;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.PyInstance;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shape;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.types.text.PyStr;

/** {@code value.name op= operand}: value is evaluated once. Remembers the place of the attribute in instances. */
public final class AugmentedAttribute extends StmtNode {
  private final ExprNode value;
  private final PyStr name;
  private final BinaryOp op;
  private final ExprNode operand;
  private final int targetPosition;
  private final int position;
  private Shape shape;
  private Object version;
  private int place;

  /** Updates attribute {@code name} of {@code value}. */
  public AugmentedAttribute(
      ExprNode value, PyStr name, BinaryOp op, ExprNode operand, int targetPosition, int position) {
    this.value = value;
    this.name = name;
    this.op = op;
    this.operand = operand;
    this.targetPosition = targetPosition;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    PyObject o = Operands.owned(value, f);
    if (o instanceof PyInstance instance && isRemembered(instance)) {
      PyObject attribute = instance.values()[place];
      if (attribute != null) {
        return update(f, instance, Refs.newRef(attribute));
      }
    }
    return slow(f, o);
  }

  private boolean isRemembered(PyInstance o) {
    return o.shape() == shape && PyType.of(o).version() == version;
  }

  private int update(Frame f, PyInstance o, PyObject attributeSteal) {
    PyObject right = null;
    PyObject result;
    try {
      right = Operands.owned(operand, f);
      result = FastArithmetic.of(op, attributeSteal, right);
      if (result == null) {
        f.position = position;
        result = Operators.inplace(op, attributeSteal, right);
      }
    } catch (Throwable t) {
      Refs.decref(attributeSteal);
      Refs.xdecref(right);
      Refs.decref(o);
      throw t;
    }
    Refs.decref(attributeSteal);
    Refs.decref(right);
    if (isRemembered(o)) {
      PyObject[] values = o.values();
      PyObject old = values[place];
      values[place] = result;
      Refs.xdecref(old);
      Refs.decref(o);
      return Status.NEXT;
    }
    f.position = targetPosition;
    try {
      PyType.of(o).slots().setAttribute(o, name, result);
      return Status.NEXT;
    } finally {
      Refs.decref(result);
      Refs.decref(o);
    }
  }

  private int slow(Frame f, PyObject o) {
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
      if (o instanceof PyInstance instance) {
        remember(instance);
      }
      return Status.NEXT;
    } finally {
      Refs.xdecref(attribute);
      Refs.xdecref(right);
      Refs.decref(o);
    }
  }

  private void remember(PyInstance o) {
    PyType type = PyType.of(o);
    int i = type.hasPlainAttributes() && type.hasPlainSetting() ? AttributePlace.of(o, name) : -1;
    if (i >= 0) {
      shape = o.shape();
      version = type.version();
      place = i;
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
