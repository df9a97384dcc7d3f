package org.minipy.interpreter.lower;

import java.util.List;
import org.minipy.grammar.ast.Comprehension;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Stmt;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.comprehension.ComprehensionNode;

/** Lowers statements that contain a yield or an await. */
final class SuspensionLowering {
  private final Body body;

  SuspensionLowering(Body body) {
    this.body = body;
  }

  boolean suspends(Stmt s) {
    return false;
  }

  boolean suspends(Expr e) {
    return false;
  }

  boolean suspendsComprehension(Expr key, Expr value, List<Comprehension> generators) {
    return false;
  }

  StmtNode lower(Stmt s) {
    throw Unsupported.at(s.span(), "yield");
  }

  StmtNode returning(Expr value) {
    throw Unsupported.at(value.span(), "yield");
  }

  StmtNode generatorExpression(Expr.GeneratorExp g) {
    throw Unsupported.at(g.span(), "generator expressions");
  }

  StmtNode comprehension(ComprehensionNode.Kind kind, Expr whole, Expr key, Expr value, List<Comprehension> generators) {
    throw Unsupported.at(whole.span(), "asynchronous comprehensions");
  }
}
