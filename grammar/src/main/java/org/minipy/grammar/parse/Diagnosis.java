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
      try {
        expressionMistakes.refuseNamedArguments(failure);
        unfinished.check(failure);
        if (endsTooEarly(failure.token())) {
          statementMistakes.refuseTargets(failure);
          return endsTooEarly();
        }
        PySyntaxError mistake = mistake(failure);
        if (mistake != null) {
          return preferUnclosed(mistake, failure.token().getLine());
        }
        PyToken token = failure.token();
        return isIndentation(token)
            ? unexpected(token)
            : preferUnclosed(context.error(firstReached(failure), "invalid syntax"), token.getLine());
      } catch (ParseFailure earlier) {
        if (earlier.token().getTokenIndex() >= failure.token().getTokenIndex()) {
          return preferUnclosed(context.error(failure.token(), "invalid syntax"), failure.token().getLine());
        }
        failure = earlier;
      } catch (PySyntaxError earlier) {
        return preferUnclosed(earlier, earlier.endLine());
      }
    }
  }

  /** An error, or what comes before it: an error of the tokenizer, a bracket that is never closed. */
  PySyntaxError preferUnclosed(PySyntaxError error, int lastLine) {
    if (tokens.error() != null && !tokens.deferred()) {
      return tokens.error();
    }
    int line = Math.max(lastLine, context.tokenAt(context.prefixes().furthest()).getLine());
    if (tokens.error() == null && brackets.depth() > 0 && line > brackets.line()) {
      return brackets.neverClosed();
    }
    return error;
  }

  /** The error of the first rule for a mistake that fits, or null. */
  PySyntaxError mistake(ParseFailure failure) {
    PyToken token = startOfFailure(failure);
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

  /** The token that does not fit; a {@code not} without {@code in} after an operand is one, too. */
  private PyToken startOfFailure(ParseFailure failure) {
    PyToken token = failure.token();
    if (failure.context() instanceof PythonParser.OperationContext && !failure.inTree()) {
      PyToken before = context.tokenAt(token.getTokenIndex() - 1);
      return before.getType() == TokenType.NOT ? before : token;
    }
    return token;
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

  private PySyntaxError unexpected(PyToken token) {
    boolean indent = token.getType() == TokenType.INDENT;
    if (indent && token.getTokenIndex() > 0 && followsMatch(token)) {
      return context.errorWhereStopped(PySyntaxError.Kind.SYNTAX_ERROR, token, "expected ':'");
    }
    return context.errorWhereStopped(
        PySyntaxError.Kind.INDENTATION_ERROR, token, indent ? "unexpected indent" : "unexpected unindent");
  }

  /** Whether the line before an indented one could be the header of a match statement, were it not for the colon. */
  private boolean followsMatch(PyToken indent) {
    int end = indent.getTokenIndex() - 1;
    int start = end;
    while (start > 0 && context.tokenAt(start - 1).getType() > TokenType.DEDENT) {
      start--;
    }
    return context.tokenAt(start).is("match") && context.prefixes().expressionListEnd(start + 1) == end - 1;
  }

  /**
   * The token where CPython's first parse stops. It reads neither a positional argument after a keyword one, nor a
   * comprehension after the first argument, nor operators in the targets of a {@code for}.
   */
  private PyToken firstReached(ParseFailure failure) {
    PyToken token = failure.token();
    for (ParserRuleContext rule = failure.context(); rule != null; rule = rule.getParent()) {
      if (rule instanceof PythonParser.ArgumentContext argument
          && argument.start.getTokenIndex() < failure.token().getTokenIndex()
          && Calls.isPositional(argument)
          && Calls.followsKeyword(argument)) {
        PyToken start = TreeContext.start(argument);
        token = start.getType() == TokenType.NAME ? context.after(start) : start;
      } else if (rule instanceof PythonParser.ComprehensionContext
          && rule.getParent() instanceof PythonParser.ArgumentContext argument
          && argument.getParent().getChild(0) != argument) {
        token = TreeContext.start(rule);
      } else if (rule instanceof PythonParser.OperandContext
          && isForTarget(rule)
          && rule.start.getTokenIndex() < token.getTokenIndex()
          && (Operations.isPrefix(rule.start.getType()) || rule.start.getType() == TokenType.AWAIT)) {
        token = TreeContext.start(rule);
      }
    }
    return token;
  }

  private static boolean isForTarget(ParserRuleContext operand) {
    ParserRuleContext list = operand.getParent().getParent().getParent();
    return list instanceof PythonParser.ExpressionListContext
        && (list.getParent() instanceof PythonParser.ComprehensionContext
            || list.getParent() instanceof PythonParser.ForStatementContext loop && loop.getChild(1) == list);
  }
}
