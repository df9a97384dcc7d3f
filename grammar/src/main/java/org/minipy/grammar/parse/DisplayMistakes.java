package org.minipy.grammar.parse;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** The rules for mistakes in parentheses, lists, sets and dicts. */
final class DisplayMistakes {

  private final TreeContext context;
  private final Expressions expressions;
  private final Diagnosis diagnosis;
  private final Prefixes prefixes;

  DisplayMistakes(TreeContext context, Expressions expressions, Diagnosis diagnosis) {
    this.context = context;
    this.expressions = expressions;
    this.diagnosis = diagnosis;
    this.prefixes = context.prefixes();
  }

  /**
   * The error for a mistake in a rule, or null.
   *
   * @param last its last finished child
   * @param token where the parse failed
   * @param adjacent whether the token comes right after the child
   */
  PySyntaxError find(ParserRuleContext rule, ParseTree last, PyToken token, boolean adjacent) {
    return switch (rule.getRuleIndex()) {
      case PythonParser.RULE_parentheses -> parentheses(last, token, adjacent);
      case PythonParser.RULE_brackets, PythonParser.RULE_braces -> display(rule, last, token, adjacent);
      case PythonParser.RULE_entry -> entry(rule, last, token, adjacent);
      default -> named(rule, true);
    };
  }

  private PySyntaxError parentheses(ParseTree last, PyToken token, boolean adjacent) {
    if (token.getType() == TokenType.DOUBLE_STAR && adjacent && TreeContext.type(last) == TokenType.LPAR) {
      int end = prefixes.expressionEnd(token.getTokenIndex() + 1);
      if (end >= 0 && context.tokenAt(end + 1).getType() == TokenType.RPAR) {
        return context.error(token, "cannot use double starred expression here");
      }
    }
    return null;
  }

  /** Lists, sets and dicts. */
  private PySyntaxError display(ParserRuleContext rule, ParseTree last, PyToken token, boolean adjacent) {
    List<ParseTree> children = rule.children;
    if (adjacent && children.size() > 1 && isElement(children.get(1)) && startsComprehension(token)) {
      return context.error(
          Span.between(elementSpan((ParserRuleContext) children.get(1)), listEnd(children, last)),
          "did you forget parentheses around the comprehension target?");
    }
    return rule instanceof PythonParser.BracesContext ? missingColon(rule, last, adjacent) : null;
  }

  private Span elementSpan(ParserRuleContext element) {
    return element.children.size() == 1 && element.children.get(0) instanceof PythonParser.ExpressionContext only
        ? expressions.expression(only).span()
        : TreeContext.span(element);
  }

  private Span listEnd(List<ParseTree> children, ParseTree last) {
    if (last instanceof ParserRuleContext element) {
      return elementSpan(element);
    }
    int index = children.indexOf(last);
    return index == 2 ? TreeContext.token(last).span() : elementSpan((ParserRuleContext) children.get(index - 1));
  }

  /** Whether a clause that starts at a token makes the elements before it a comprehension. */
  boolean startsComprehension(PyToken token) {
    int type = token.getType();
    if (type != TokenType.FOR && type != TokenType.ASYNC) {
      return false;
    }
    ParseFailure failure = prefixes.failure(PythonParser::comprehension, token.getTokenIndex());
    if (failure != null) {
      diagnosis.checkBefore(failure);
    }
    return failure == null;
  }

  private static boolean isElement(ParseTree entry) {
    return entry instanceof PythonParser.ListElementContext
        || entry instanceof PythonParser.EntryContext set
            && TreeContext.type(set, 0) != TokenType.DOUBLE_STAR
            && TreeContext.type(set, 1) != TokenType.COLON;
  }

  /** A key without a value, after items of a dict. */
  private PySyntaxError missingColon(ParserRuleContext rule, ParseTree last, boolean adjacent) {
    if (rule.children.size() < 3
        || last == rule.children.get(1)
        || !(rule.children.get(1) instanceof PythonParser.EntryContext first)
        || isElement(first)) {
      return null;
    }
    if (last instanceof PythonParser.EntryContext entry) {
      return adjacent
              && entry.children.size() == 1
              && entry.children.get(0) instanceof PythonParser.ExpressionContext key
          ? expressions.displays().missingColon(expressions.expression(key).span())
          : null;
    }
    if (TreeContext.type(last) != TokenType.COMMA) {
      return null;
    }
    int start = TreeContext.token(last).getTokenIndex() + 1;
    int end = prefixes.expressionEnd(start);
    return end < 0 || context.tokenAt(end + 1).getType() == TokenType.COLON
        ? null
        : expressions.displays().missingColon(TreeContext.span(context.tokenAt(start), context.tokenAt(end)));
  }

  /**
   * {@code :=} after something that is no name.
   *
   * @param asMistake whether there is an error for it here, not just plain invalid syntax
   */
  PySyntaxError named(ParserRuleContext rule, boolean asMistake) {
    if (TreeContext.type(rule, 1) != TokenType.COLON_EQUAL
        || !(rule.children.get(0) instanceof PythonParser.ExpressionContext target)
        || Expressions.isPlainName(target)) {
      return null;
    }
    PyToken operator = TreeContext.token(rule.children.get(1));
    prefixes.forgetEnd();
    if (asMistake && diagnosis.reachesEnd(prefixes.expressionEnd(operator.getTokenIndex() + 1))) {
      return diagnosis.endsTooEarly();
    }
    if (!asMistake || prefixes.expressionEnd(operator.getTokenIndex() + 1) < 0) {
      throw TreeContext.invalid(operator, rule);
    }
    Expr value = expressions.expression(target);
    return context.error(value.span(), "cannot use assignment expressions with " + Targets.name(value));
  }

  private PySyntaxError entry(ParserRuleContext rule, ParseTree last, PyToken token, boolean adjacent) {
    PySyntaxError notAName = named(rule, true);
    if (notAName != null || TreeContext.type(last) != TokenType.COLON || !adjacent) {
      return notAName;
    }
    if (token.getType() == TokenType.STAR) {
      int end = prefixes.bitOrEnd(token.getTokenIndex() + 1);
      return end < 0
          ? null
          : context.error(
              token, context.tokenAt(end), "cannot use a starred expression in a dictionary value");
    }
    if (token.getType() == TokenType.RBRACE || token.getType() == TokenType.COMMA) {
      return context.error(
          TreeContext.token(last), "expression expected after dictionary key and ':'");
    }
    return null;
  }
}
