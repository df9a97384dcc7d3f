package org.minipy.interpreter.lower;

import org.minipy.grammar.ast.Expr;

/** Turns an expression back into text, for annotations that are kept as text. */
final class Unparse {
  private Unparse() {}

  static String text(Expr e) {
    return switch (e) {
      case Expr.Name n -> n.id();
      case Expr.Attribute a -> text(a.value()) + "." + a.attr();
      default -> throw Unsupported.at(e.span(), "such an annotation as text");
    };
  }
}
