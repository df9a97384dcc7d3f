package org.minipy.interpreter.node.operator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/**
 * A chained comparison: {@code a < b <= c}. Each operand is evaluated once; the first false comparison is the result.
 * An operand that is compared twice is on the evaluation stack twice, and so is a result that is tested.
 */
public final class ChainNode extends ExprNode {
  private final ExprNode first;
  private final Link[] links;

  /** One comparison of the chain with its right operand. */
  public interface Link {
    /** The right operand. */
    ExprNode right();

    /** The comparison's result, owned; operands are borrowed. */
    PyObject compare(Frame f, PyObject a, PyObject b);
  }

  /** A chain that begins with {@code first}. */
  public ChainNode(ExprNode first, Link[] links) {
    this.first = first;
    this.links = links;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject a = first.execute(f);
    for (int i = 0; i < links.length; i++) {
      PyObject b;
      PyObject result;
      boolean more = i < links.length - 1;
      try {
        b = links[i].right().execute(f);
      } catch (Throwable t) {
        Refs.decref(a);
        throw t;
      }
      if (more) {
        Refs.incref(b);
      }
      try {
        result = links[i].compare(f, a, b);
      } catch (Throwable t) {
        Refs.decref(a);
        Refs.decref(b);
        if (more) {
          Refs.decref(b);
        }
        throw t;
      }
      Refs.decref(a);
      Refs.decref(b);
      if (!more) {
        return result;
      }
      boolean truth;
      try {
        truth = LogicalNode.testCopy(result);
      } catch (Throwable t) {
        Refs.decref(b);
        throw t;
      }
      if (!truth) {
        Refs.decref(b);
        return result;
      }
      Refs.decref(result);
      a = b;
    }
    return a;
  }
}
