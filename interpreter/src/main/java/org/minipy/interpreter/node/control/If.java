package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/** {@code if}, with all its {@code elif}s. */
public final class If extends StmtNode {
  private final ExprNode[] tests;
  private final StmtNode[] bodies;
  private final StmtNode orElse;

  /** Runs the body of the first true test; {@code orElse}, which may be null, when there is none. */
  public If(ExprNode[] tests, StmtNode[] bodies, StmtNode orElse) {
    this.tests = tests;
    this.bodies = bodies;
    this.orElse = orElse;
  }

  @Override
  public int execute(Frame f) {
    for (int i = 0; i < tests.length; i++) {
      if (tests[i].test(f)) {
        return bodies[i].execute(f);
      }
    }
    return orElse == null ? Status.NEXT : orElse.execute(f);
  }
}
