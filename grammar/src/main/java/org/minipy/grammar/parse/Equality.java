package org.minipy.grammar.parse;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** Recognizes {@code =} where {@code ==} was meant. */
final class Equality {

  private Equality() {}

  /**
   * The error for {@code left = right} where no assignment can be, or null when it does not look like a comparison.
   *
   * @param left the expression right before the sign
   * @param right what is assigned
   */
  static PySyntaxError perhapsMeant(
      PythonParser.ExpressionContext left,
      PythonParser.AssignedContext right,
      TreeContext context,
      Expressions expressions) {
    if (!(right.children.get(0) instanceof PythonParser.ExpressionListContext list)) {
      return null;
    }
    PyToken end = bitOrEnd(list.children.get(0));
    if (end == null) {
      return null;
    }
    PyToken after = context.after(end);
    return perhapsMeant(left, end, after, context, expressions);
  }

  /**
   * The same, when only the extent of the right side is known.
   *
   * @param end the last token of the right side, up to the first operator looser than {@code |}
   * @param after the token that follows
   */
  static PySyntaxError perhapsMeant(
      PythonParser.ExpressionContext left, PyToken end, PyToken after, TreeContext context, Expressions expressions) {
    if (after.getType() == TokenType.EQUAL || after.getType() == TokenType.COLON_EQUAL) {
      return null;
    }
    if (Expressions.isPlainName(left)) {
      return context.error(
          TreeContext.start(left), end, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    if (left.children.size() > 1 || !(left.children.get(0) instanceof PythonParser.OperationContext operation)) {
      return null;
    }
    if (Operations.looserThanBitOr(operation) != null || startsWithDisplay(operation)) {
      return null;
    }
    Expr value = expressions.operation(operation);
    return context.error(
        value.span(),
        "cannot assign to " + Targets.name(value) + " here. Maybe you meant '==' instead of '='?");
  }

  /** The end of the longest expression without comparisons that a child starts with, or null. */
  static PyToken bitOrEnd(ParseTree first) {
    if (!(first instanceof PythonParser.ExpressionContext expression)
        || !(expression.children.get(0) instanceof PythonParser.OperationContext operation)) {
      return null;
    }
    List<ParseTree> children = operation.children;
    if (TreeContext.type((ParserRuleContext) children.get(0), 0) == TokenType.NOT) {
      return null;
    }
    PyToken looser = Operations.looserThanBitOr(operation);
    PyToken end = null;
    for (ParseTree child : children) {
      if (child instanceof PythonParser.OperandContext operand) {
        end = TreeContext.stop(operand);
      } else if (TreeContext.token(child) == looser) {
        break;
      }
    }
    return end;
  }

  /** Whether the text starts with a list, tuple, generator expression or named constant. */
  private static boolean startsWithDisplay(PythonParser.OperationContext operation) {
    ParserRuleContext operand = (ParserRuleContext) operation.children.get(0);
    ParseTree atom = operand.children.get(0);
    return switch (TreeContext.type(atom)) {
      case TokenType.TRUE, TokenType.FALSE, TokenType.NONE -> true;
      case TreeContext.RULE ->
          atom instanceof PythonParser.BracketsContext brackets
                  && !(brackets.children.get(brackets.children.size() - 2)
                      instanceof PythonParser.ComprehensionContext)
              || atom instanceof PythonParser.ParenthesesContext parentheses && !isGroup(parentheses);
      default -> false;
    };
  }

  private static boolean isGroup(PythonParser.ParenthesesContext parentheses) {
    return parentheses.children.size() == 3;
  }
}
