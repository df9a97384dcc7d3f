package org.minipy.grammar.scope;

import java.util.List;
import org.minipy.grammar.ast.CompareOperator;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.UnaryOperator;

/** {@code not (a is b)}, which CPython folds to {@code a is not b} before it looks for mistakes. */
final class NegatedComparisons {
  private NegatedComparisons() {}

  /** The comparison that {@code e} is folded to, or null. */
  static Expr.Compare folded(Expr.UnaryOp e) {
    if (e.op() != UnaryOperator.NOT) {
      return null;
    }
    Expr operand = e.operand() instanceof Expr.UnaryOp inner && folded(inner) != null ? folded(inner) : e.operand();
    if (!(operand instanceof Expr.Compare c) || c.ops().size() != 1) {
      return null;
    }
    CompareOperator opposite = switch (c.ops().getFirst()) {
      case IS -> CompareOperator.IS_NOT;
      case IS_NOT -> CompareOperator.IS;
      case IN -> CompareOperator.NOT_IN;
      case NOT_IN -> CompareOperator.IN;
      default -> null;
    };
    return opposite == null ? null : new Expr.Compare(c.left(), List.of(opposite), c.comparators(), c.span());
  }
}
