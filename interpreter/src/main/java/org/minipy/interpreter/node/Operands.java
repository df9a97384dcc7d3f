package org.minipy.interpreter.node;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.constant.ConstantNode;
import org.minipy.interpreter.node.name.LocalGet;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** Evaluation of operands, alone and several in order. */
public final class Operands {
  private Operands() {}

  /**
   * {@link ExprNode#execute}; the commonest nodes, locals and constants, are read here, which spares a call that cannot
   * be inlined.
   */
  public static PyObject owned(ExprNode node, Frame f) {
    if (node.getClass() == LocalGet.class) {
      PyObject value = f.locals[((LocalGet) node).slot()];
      if (value != null) {
        Refs.incref(value);
        return value;
      }
    } else if (node.getClass() == ConstantNode.class) {
      return Refs.newRef(((ConstantNode) node).value());
    }
    return node.execute(f);
  }

  /** {@link ExprNode#operand} of a node of which the caller knows whether it borrows; a local is read here. */
  public static PyObject operand(ExprNode node, boolean borrows, Frame f) {
    if (!borrows) {
      return node.execute(f);
    }
    if (node.getClass() == LocalGet.class) {
      PyObject value = f.locals[((LocalGet) node).slot()];
      if (value != null) {
        return value;
      }
    }
    return node.operand(f);
  }

  /**
   * Evaluates {@code nodes} into {@code out} from place {@code at}; what is there is given back when one of them
   * raises.
   */
  public static void executeAll(ExprNode[] nodes, Frame f, PyObject[] out, int at) {
    int i = 0;
    try {
      for (; i < nodes.length; i++) {
        out[at + i] = owned(nodes[i], f);
      }
    } catch (Throwable t) {
      Refs.clearBackwards(out, at + i);
      throw t;
    }
  }

  /** Evaluates {@code nodes} into a new array, owned. */
  public static PyObject[] executeAll(ExprNode[] nodes, Frame f) {
    PyObject[] values = new PyObject[nodes.length];
    executeAll(nodes, f, values, 0);
    return values;
  }
}
