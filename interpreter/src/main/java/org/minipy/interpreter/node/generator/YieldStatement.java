package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.generator.WrappedValue;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code yield value}: suspends, and when resumed leaves what was sent in a slot, or raises what was thrown. */
public final class YieldStatement extends StmtNode {
  private final ExprNode value;
  private final boolean wrapped;
  private final int result;
  private final int state;
  private final int position;

  /**
   * Yields {@code value}.
   *
   * @param wrapped whether this is in an asynchronous generator, whose own values must differ from those it awaits
   * @param result the slot for what is sent; -1 when nobody wants it
   */
  public YieldStatement(ExprNode value, boolean wrapped, int result, int state, int position) {
    this.value = value;
    this.wrapped = wrapped;
    this.result = result;
    this.state = state;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    if (f.states[state] == 0) {
      PyObject v = Operands.owned(value, f);
      f.position = position;
      f.value = wrapped ? new WrappedValue(v) : v;
      f.states[state] = 1;
      return Status.YIELD;
    }
    f.states[state] = 0;
    f.position = position;
    PyException thrown = f.takeThrown();
    if (thrown != null) {
      throw thrown;
    }
    PyObject sent = f.takeValue();
    if (result < 0) {
      Refs.decref(sent);
    } else {
      f.locals[result] = sent;
    }
    return Status.NEXT;
  }
}
