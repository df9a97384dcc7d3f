package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.protocol.AsyncIteration;

/** The awaitable for the next item of the asynchronous iterator in a slot. */
public final class AsyncNext extends ExprNode {
  private final int slot;

  /** Asks the iterator in {@code slot}. */
  public AsyncNext(int slot) {
    this.slot = slot;
  }

  @Override
  public PyObject execute(Frame f) {
    return AsyncIteration.next(f.locals[slot]);
  }
}
