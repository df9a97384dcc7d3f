package org.minipy.interpreter.lower;

import org.minipy.grammar.ast.Stmt;
import org.minipy.interpreter.node.StmtNode;

/** Lowers try statements with {@code except*}. */
final class TryStarLowering {
  private final Body body;

  TryStarLowering(Body body) {
    this.body = body;
  }

  StmtNode lower(Stmt.TryStar t) {
    throw Unsupported.at(t.span(), "except*");
  }
}
