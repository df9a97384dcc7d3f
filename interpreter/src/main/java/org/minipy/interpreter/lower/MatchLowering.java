package org.minipy.interpreter.lower;

import org.minipy.grammar.ast.Stmt;
import org.minipy.interpreter.node.StmtNode;

/** Lowers match statements. */
final class MatchLowering {
  private final Body body;

  MatchLowering(Body body) {
    this.body = body;
  }

  StmtNode lower(Stmt.Match m) {
    throw Unsupported.at(m.span(), "match");
  }
}
