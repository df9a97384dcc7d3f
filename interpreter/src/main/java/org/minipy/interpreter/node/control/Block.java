package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/** Statements one after the other. */
public final class Block extends StmtNode {
  private final StmtNode[] statements;

  private Block(StmtNode[] statements) {
    this.statements = statements;
  }

  /** The statements as one. */
  public static StmtNode of(StmtNode... statements) {
    return statements.length == 1 ? statements[0] : new Block(statements);
  }

  @Override
  public int execute(Frame f) {
    for (StmtNode statement : statements) {
      int status = statement.execute(f);
      if (status != Status.NEXT) {
        return status;
      }
    }
    return Status.NEXT;
  }
}
