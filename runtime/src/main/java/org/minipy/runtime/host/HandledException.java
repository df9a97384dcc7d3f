package org.minipy.runtime.host;

import org.minipy.runtime.types.exception.PyBaseException;

/**
 * One level of the stack of exceptions being handled (CPython's _PyErr_StackItem): each except or finally block that
 * handles an exception adds one, and each running generator has one of its own at its bottom.
 */
public final class HandledException {
  /** The exception, owned; null for a level that handles none. */
  public PyBaseException value;

  /** The same exception, owned once more, while CPython keeps it on the evaluation stack (finally, with); else null. */
  public PyBaseException stacked;

  /** The level outside of this one. */
  public HandledException outer;

  /** Makes a level; steals {@code value}. */
  public HandledException(PyBaseException valueSteal, HandledException outer) {
    this.value = valueSteal;
    this.outer = outer;
  }
}
