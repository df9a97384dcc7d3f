package org.minipy.interpreter.node;

import org.minipy.interpreter.frame.Frame;

/** Told when a statement has run to its end. */
@FunctionalInterface
public interface AfterStatement {
  /**
   * A statement of {@code frame} has ended without an exception.
   *
   * @param outermost whether it stands directly in the body of a module
   */
  void ended(Frame frame, boolean outermost);
}
