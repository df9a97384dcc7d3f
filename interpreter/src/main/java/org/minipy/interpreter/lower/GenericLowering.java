package org.minipy.interpreter.lower;

import java.util.List;
import org.minipy.grammar.ast.Arguments;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.ast.TypeParam;
import org.minipy.grammar.scope.Scope;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;

/** Lowers type parameters and type aliases (PEP 695). */
final class GenericLowering {
  private final Body body;

  GenericLowering(Body body) {
    this.body = body;
  }

  ExprNode function(Stmt s, String name, Arguments args, List<Stmt> statements, Expr returns, List<TypeParam> typeParams) {
    throw Unsupported.at(s.span(), "type parameters");
  }

  ExprNode classDefinition(Stmt.ClassDef c) {
    throw Unsupported.at(c.span(), "type parameters");
  }

  ExprNode classCall(ExprNode callee, ExprNode[] first, Stmt.ClassDef c, ExprNode[] extra, int position) {
    throw Unsupported.at(c.span(), "type parameters");
  }

  StmtNode typeAlias(Stmt.TypeAlias t) {
    throw Unsupported.at(t.span(), "type aliases");
  }

  /** What a class body does before its own statements, for its type parameters. */
  List<StmtNode> classPreamble(Scope scope, Span start) {
    return List.of();
  }
}
