package org.minipy.interpreter.node;

import org.minipy.interpreter.frame.Frame;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Truth;

/**
 * An executable expression.
 *
 * <p>{@link #execute} returns an owned reference. An operation that uses its operand up at once may call {@link
 * #operand} instead, which spares leaves (locals, constants) two count changes: they lend their reference ({@link
 * #borrows}). It may do so only for an operand after which nothing but leaves is evaluated, since other code could
 * rebind the local; and before it runs code that could look at counts, it takes the references that CPython's
 * evaluation stack would hold.
 */
public abstract class ExprNode {
  /** The value, owned. */
  public abstract PyObject execute(Frame f);

  /** The value, borrowed when {@link #borrows}, owned otherwise. */
  public PyObject operand(Frame f) {
    return execute(f);
  }

  /** Whether {@link #operand} borrows; constant for a node. */
  public boolean borrows() {
    return false;
  }

  /** The truth of the value. */
  public boolean test(Frame f) {
    PyObject value = execute(f);
    boolean truth;
    try {
      truth = Truth.of(value);
    } catch (Throwable t) {
      Refs.decref(value);
      throw t;
    }
    Refs.decref(value);
    return truth;
  }

  /** Evaluates for the effect only. */
  public void discard(Frame f) {
    Refs.decref(execute(f));
  }
}
