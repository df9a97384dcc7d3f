package org.minipy.grammar.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** The rules for mistakes in parameter lists. */
final class ParameterMistakes {

  private final TreeContext context;

  ParameterMistakes(TreeContext context) {
    this.context = context;
  }

  /**
   * The error for a token that cannot follow in a parameter list, or null.
   *
   * @param last the list so far, or what opens it
   * @param isLambda whether the list is that of a lambda
   */
  PySyntaxError find(ParseTree last, PyToken token, boolean isLambda) {
    boolean inList =
        last instanceof PythonParser.ParametersContext || last instanceof PythonParser.LambdaParametersContext;
    if (inList && isStarAfterSlash((ParserRuleContext) last, token)) {
      return context.error(token, "expected comma between / and *");
    }
    boolean atParameter = !inList || endsWithComma((ParserRuleContext) last) && allPlain((ParserRuleContext) last);
    return token.getType() == TokenType.LPAR && atParameter ? inParentheses(token, isLambda) : null;
  }

  /** The error for parameters in parentheses of their own, if nothing but names is in them. */
  private PySyntaxError inParentheses(PyToken open, boolean isLambda) {
    int at = open.getTokenIndex() + 1;
    boolean any = false;
    while (context.tokenAt(at).getType() == TokenType.NAME) {
      any = true;
      at++;
      if (context.tokenAt(at).getType() == TokenType.COLON && !isLambda) {
        at = context.prefixes().expressionEnd(at + 1) + 1;
        if (at == 0) {
          return null;
        }
      }
      if (context.tokenAt(at).getType() != TokenType.COMMA) {
        break;
      }
      at++;
    }
    PyToken close = context.tokenAt(at);
    return any && close.getType() == TokenType.RPAR
        ? context.error(
            open, close, (isLambda ? "Lambda expression" : "Function") + " parameters cannot be parenthesized")
        : null;
  }

  /** Whether {@code *} comes right after the {@code /} of a parameter list. */
  private static boolean isStarAfterSlash(ParserRuleContext list, PyToken token) {
    return token.getType() == TokenType.STAR
        && list.stop.getType() == TokenType.SLASH
        && list.stop.getTokenIndex() + 1 == token.getTokenIndex()
        && list.children.size() > 2;
  }

  /** Whether all parameters of a list are names without defaults. */
  private static boolean allPlain(ParserRuleContext list) {
    for (ParseTree child : list.children) {
      if (child instanceof ParserRuleContext parameter && parameter.children != null) {
        for (ParseTree part : parameter.children) {
          switch (TreeContext.type(part)) {
            case TokenType.EQUAL, TokenType.STAR, TokenType.DOUBLE_STAR, TokenType.SLASH -> {
              return false;
            }
            default -> {}
          }
        }
      }
    }
    return true;
  }

  private static boolean endsWithComma(ParserRuleContext list) {
    return TreeContext.type(list.children.get(list.children.size() - 1)) == TokenType.COMMA;
  }
}
