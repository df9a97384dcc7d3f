package org.minipy.grammar.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** The rules for mistakes in the replacement fields of f-strings. */
final class FStringMistakes {

  private final TreeContext context;

  FStringMistakes(TreeContext context) {
    this.context = context;
  }

  /**
   * The error for a mistake in a replacement field.
   *
   * @param last its last finished child
   * @param token where the parse failed
   * @param adjacent whether the token comes right after the child
   */
  PySyntaxError find(ParserRuleContext field, ParseTree last, PyToken token, boolean adjacent) {
    return switch (TreeContext.type(last)) {
      case TokenType.LBRACE -> adjacent ? atExpression(token) : afterExpression(field, token);
      case TokenType.EXCLAMATION ->
          context.error(
              token,
              token.getType() == TokenType.COLON || token.getType() == TokenType.RBRACE
                  ? "f-string: missing conversion character"
                  : "f-string: invalid conversion character");
      case TokenType.EQUAL -> context.error(token, "f-string: expecting '!', or ':', or '}'");
      case TokenType.NAME -> context.error(token, "f-string: expecting ':' or '}'");
      case TreeContext.RULE ->
          last instanceof PythonParser.ReplacementContext
              ? context.error(token, "f-string: expecting '}', or format specs")
              : afterExpression(field, token);
      default -> context.error(token, "f-string: expecting '}', or format specs");
    };
  }

  private PySyntaxError atExpression(PyToken token) {
    return switch (token.getType()) {
      case TokenType.EQUAL, TokenType.EXCLAMATION, TokenType.COLON, TokenType.RBRACE ->
          context.error(token, "f-string: valid expression required before '" + token.getText() + "'");
      default -> context.error(token, "f-string: expecting a valid expression after '{'");
    };
  }

  /** The error stands at the end of what can be read as an expression. */
  private PySyntaxError afterExpression(ParserRuleContext field, PyToken token) {
    int start = TreeContext.start(field).getTokenIndex() + 1;
    if (context.tokenAt(start).getType() == TokenType.YIELD) {
      return context.error(token, "f-string: expecting '=', or '!', or ':', or '}'");
    }
    int end = context.prefixes().expressionListEnd(start);
    if (end < 0) {
      return context.error(context.tokenAt(start), "f-string: expecting a valid expression after '{'");
    }
    return context.error(context.tokenAt(end + 1), "f-string: expecting '=', or '!', or ':', or '}'");
  }
}
