package org.minipy.interpreter.node;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** Evaluation of several operands in order. */
public final class Operands {
  private Operands() {}

  /**
   * Evaluates {@code nodes} into {@code out} from place {@code at}; what is there is given back when one of them
   * raises.
   */
  public static void executeAll(ExprNode[] nodes, Frame f, PyObject[] out, int at) {
    int i = 0;
    try {
      for (; i < nodes.length; i++) {
        out[at + i] = nodes[i].execute(f);
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
