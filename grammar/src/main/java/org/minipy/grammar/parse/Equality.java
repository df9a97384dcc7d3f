package org.minipy.grammar.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.TokenType;

/** Recognizes {@code =} where {@code ==} was meant. */
final class Equality {

  private Equality() {}

  /** Whether an expression could be the left side of a comparison. */
  static boolean canBeMeant(PythonParser.ExpressionContext left) {
    return left.children.size() == 1
        && left.children.get(0) instanceof PythonParser.OperationContext operation
        && Operations.looserThanBitOr(operation) == null
        && !startsWithDisplay(operation);
  }

  /**
   * The error for {@code left = ...} where no assignment can be, or null when it does not look like a comparison.
   *
   * @param left the expression right before the sign
   */
  static PySyntaxError perhapsMeant(
      PythonParser.ExpressionContext left, TreeContext context, Expressions expressions) {
    if (!canBeMeant(left)) {
      return null;
    }
    int right = left.stop.getTokenIndex() + 2;
    int end = context.prefixes().bitOrEnd(right);
    if (end < 0) {
      return null;
    }
    int after = context.tokenAt(end + 1).getType();
    if (after == TokenType.EQUAL || after == TokenType.COLON_EQUAL) {
      return null;
    }
    if (Expressions.isPlainName(left)) {
      Span last = expressions.spanBetween(right, end);
      return context.error(
          Span.between(TreeContext.start(left).span(), last),
              "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    Expr value = expressions.expression(left);
    return context.error(
        value.span(), "cannot assign to " + Targets.name(value) + " here. Maybe you meant '==' instead of '='?");
  }

  /** Whether the text starts with a list, tuple, generator expression or named constant. */
  private static boolean startsWithDisplay(PythonParser.OperationContext operation) {
    ParseTree atom = ((ParserRuleContext) operation.children.get(0)).children.get(0);
    return switch (TreeContext.type(atom)) {
      case TokenType.TRUE, TokenType.FALSE, TokenType.NONE -> true;
      case TreeContext.RULE ->
          atom instanceof PythonParser.BracketsContext brackets && !endsWithComprehension(brackets)
              || atom instanceof PythonParser.ParenthesesContext parentheses
                  && parentheses.children.size() != 3;
      default -> false;
    };
  }

  private static boolean endsWithComprehension(ParserRuleContext display) {
    return display.children.get(display.children.size() - 2) instanceof PythonParser.ComprehensionContext;
  }
}
