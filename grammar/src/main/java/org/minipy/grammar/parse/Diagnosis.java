package org.minipy.grammar.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.Brackets;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;
import org.minipy.grammar.token.Tokens;

/**
 * Finds the message for a failed parse.
 *
 * <p>The parser only knows the first token that cannot follow. CPython then parses a second time with rules for common
 * mistakes, and the first of them that fits gives the message. Here the rules look at the unfinished tree instead, from
 * the innermost rule that failed outwards, after everything before the failure has been checked. When none fits, it is
 * plain {@code invalid syntax}. Last, a bracket that is never closed is more likely the cause than anything after it.
 */
final class Diagnosis {

  private final TreeContext context;
  private final Tokens tokens;
  private final Brackets brackets;
  private final UnfinishedTree unfinished;
  private final ExpressionMistakes expressionMistakes;
  private final StatementMistakes statementMistakes;

  Diagnosis(TreeContext context, Tokens tokens, Statements statements) {
    this.context = context;
    this.tokens = tokens;
    this.brackets = tokens.brackets();
    this.unfinished = new UnfinishedTree(statements);
    this.expressionMistakes = new ExpressionMistakes(context, statements, this);
    this.statementMistakes = new StatementMistakes(context, statements, expressionMistakes);
  }

  /** The error to report for a failure. */
  PySyntaxError explain(ParseFailure first) {
    ParseFailure failure = first;
    while (true) {
      if (endsTooEarly(failure.token())) {
        return endsTooEarly();
      }
      try {
        unfinished.check(failure);
        PySyntaxError mistake = mistake(failure);
        return mistake == null && isIndentation(failure.token())
            ? plain(failure.token())
            : preferUnclosed(mistake != null ? mistake : plain(failure.token()), failure.token().getLine());
      } catch (ParseFailure earlier) {
        if (earlier.token().getTokenIndex() >= failure.token().getTokenIndex()) {
          return preferUnclosed(plain(failure.token()), failure.token().getLine());
        }
        failure = earlier;
      } catch (PySyntaxError earlier) {
        return preferUnclosed(earlier, failure.token().getLine());
      }
    }
  }

  /** An error, or what comes before it: an error of the tokenizer, a bracket that is never closed. */
  PySyntaxError preferUnclosed(PySyntaxError error, int lastLine) {
    if (tokens.error() != null && !tokens.deferred()) {
      return tokens.error();
    }
    if (brackets.depth() > 0 && lastLine > brackets.line()) {
      return brackets.neverClosed();
    }
    return error;
  }

  /** The error of the first rule for a mistake that fits, or null. */
  PySyntaxError mistake(ParseFailure failure) {
    PyToken token = failure.token();
    ParserRuleContext inner = null;
    for (ParserRuleContext rule = failure.context(); rule != null; rule = rule.getParent()) {
      ParseTree last = last(rule, inner, token);
      inner = rule;
      if (last == null) {
        continue;
      }
      PySyntaxError mistake = expressionMistakes.find(rule, last, token);
      if (mistake == null) {
        mistake = statementMistakes.find(rule, last, token);
      }
      if (mistake != null) {
        return mistake;
      }
    }
    return null;
  }

  /** The last child of a rule that is finished before a token and an unfinished child, or null. */
  private static ParseTree last(ParserRuleContext rule, ParserRuleContext unfinished, PyToken end) {
    if (rule.children == null) {
      return null;
    }
    for (int i = rule.children.size() - 1; i >= 0; i--) {
      ParseTree child = rule.children.get(i);
      boolean before =
          child instanceof ParserRuleContext part
              ? part != unfinished && UnfinishedTree.isBefore(part, end)
              : TreeContext.token(child).getTokenIndex() < end.getTokenIndex();
      if (before) {
        return child;
      }
    }
    return null;
  }

  /** Whether a token stands where the tokenizer stopped, or where the source ends although brackets are open. */
  boolean endsTooEarly(PyToken token) {
    return token.getType() == Token.EOF && (tokens.error() != null || brackets.depth() > 0);
  }

  /** The error for that. */
  PySyntaxError endsTooEarly() {
    return tokens.error() != null ? tokens.error() : brackets.neverClosed();
  }

  private static boolean isIndentation(PyToken token) {
    return token.getType() == TokenType.INDENT || token.getType() == TokenType.DEDENT;
  }

  private PySyntaxError plain(PyToken token) {
    return switch (token.getType()) {
      case TokenType.INDENT ->
          context.errorWhereStopped(PySyntaxError.Kind.INDENTATION_ERROR, token, "unexpected indent");
      case TokenType.DEDENT ->
          context.errorWhereStopped(PySyntaxError.Kind.INDENTATION_ERROR, token, "unexpected unindent");
      default -> context.error(token, "invalid syntax");
    };
  }
}
