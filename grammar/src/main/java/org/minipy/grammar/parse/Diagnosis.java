package org.minipy.grammar.parse;

import java.util.List;
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
  private final ShownLines shownLines;
  private final boolean atPrompt;

  /** {@code atPrompt}: what comes after the error is not typed yet, so no bracket counts as never closed. */
  Diagnosis(TreeContext context, Tokens tokens, Statements statements, boolean atPrompt) {
    this.atPrompt = atPrompt;
    this.context = context;
    this.tokens = tokens;
    this.brackets = tokens.brackets();
    this.unfinished = new UnfinishedTree(statements);
    this.expressionMistakes = new ExpressionMistakes(context, statements, this);
    this.statementMistakes = new StatementMistakes(context, statements, expressionMistakes);
    this.shownLines = new ShownLines(context.source(), tokens.tokens());
  }

  /** The error to report for a failure. */
  PySyntaxError explain(ParseFailure first) {
    ParseFailure failure = atMisplacedAs(first);
    while (true) {
      try {
        expressionMistakes.calls().refuseOtherKeywords(failure);
        unfinished.check(failure);
        expressionMistakes.buildStrings(0, failure.token().getTokenIndex() - 1);
        if (endsTooEarly(failure.token())) {
          statementMistakes.refuseTargets(failure);
          return shown(endsTooEarly());
        }
        PySyntaxError mistake = mistake(failure);
        if (mistake != null) {
          return preferUnclosed(mistake, failure.token().getLine());
        }
        PyToken token = failure.token();
        return isIndentation(token)
            ? shownLines.shown(unexpected(token), token.endLine())
            : invalidSyntax(failure);
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

  private PySyntaxError invalidSyntax(ParseFailure failure) {
    PyToken token = firstReached(failure);
    return preferUnclosed(context.error(token, "invalid syntax"), token.getLine());
  }

  /** A failure after an {@code as} in parentheses that can only be wrong: there, CPython stops at it. */
  private static ParseFailure atMisplacedAs(ParseFailure failure) {
    for (ParserRuleContext rule = failure.context(); rule != null; rule = rule.getParent()) {
      if (!(rule instanceof PythonParser.ParenthesesContext) || rule.children == null || isInWith(rule)) {
        continue;
      }
      for (ParseTree child : rule.children) {
        if (child instanceof PythonParser.ElementContext element && element.AS() != null) {
          return new ParseFailure(TreeContext.token(element.AS()), element, false);
        }
      }
    }
    return failure;
  }

  private static boolean isInWith(ParserRuleContext element) {
    for (ParserRuleContext rule = element.getParent(); rule != null; rule = rule.getParent()) {
      if (rule instanceof PythonParser.WithItemContext) {
        return true;
      }
    }
    return false;
  }

  /** An error, or what comes before it: an error of the tokenizer, a bracket that is never closed. */
  PySyntaxError preferUnclosed(PySyntaxError error, int lastLine) {
    if (tokens.error() != null && !tokens.deferred() && !(atPrompt && isNeverClosed(tokens.error()))) {
      return shown(tokens.error());
    }
    boolean atOnce = error.getMessage().startsWith("(unicode error)");
    PyToken furthest = context.tokenAt(atOnce ? 0 : context.prefixes().furthest());
    int line = atOnce ? error.line() : Math.max(lastLine, furthest.getLine());
    if (!atPrompt && tokens.error() == null && brackets.depth() > 0 && line > brackets.line()) {
      return shown(brackets.neverClosed());
    }
    return isOfTokens(error) ? shown(error) : shownLines.shown(error, Math.max(line, furthest.endLine()));
  }

  /** An error on the line that is read when it is reported. */
  PySyntaxError withLine(PySyntaxError error) {
    return shownLines.shown(error, error.line());
  }

  /** An error of the tokenizer, or of a bracket that is never closed, with what it shows. */
  private PySyntaxError shown(PySyntaxError error) {
    if (error.getMessage().equals("unexpected character after line continuation character")) {
      return shownLines.afterBackslash(error);
    }
    return isNeverClosed(error) && error.text().endsWith("\n")
        ? shownLines.shown(error, error.line())
        : error;
  }

  private boolean isOfTokens(PySyntaxError error) {
    return error == tokens.error() || isNeverClosed(error);
  }

  private static boolean isNeverClosed(PySyntaxError error) {
    return error.getMessage().endsWith("was never closed");
  }

  /** Throws what is wrong before a failure of a part that was read by itself. */
  void checkBefore(ParseFailure failure) {
    unfinished.check(failure);
  }

  /** The error of the first rule for a mistake that fits, or null. */
  PySyntaxError mistake(ParseFailure failure) {
    PyToken token = startOfFailure(failure);
    ParserRuleContext inner = null;
    boolean seenLast = false;
    for (ParserRuleContext rule = failure.context(); rule != null; rule = rule.getParent()) {
      ParseTree last = last(rule, inner, token);
      inner = rule;
      if (last == null) {
        PySyntaxError order =
            rule instanceof PythonParser.ArgumentContext argument && argument.start != token
                ? expressionMistakes.calls().unfinishedArgument(argument, token)
                : null;
        if (order != null) {
          return order;
        }
        continue;
      }
      if (!seenLast) {
        seenLast = true;
        PySyntaxError inBraces = expressionMistakes.braces().find(last, token);
        if (inBraces != null) {
          return inBraces;
        }
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
  static ParseTree last(ParserRuleContext rule, ParserRuleContext unfinished, PyToken end) {
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

  /**
   * Whether a token stands where the tokenizer stopped, or where the source ends although brackets are open; at a
   * prompt the source has no end.
   */
  boolean endsTooEarly(PyToken token) {
    boolean stopped = tokens.error() != null && !(atPrompt && isNeverClosed(tokens.error()));
    return token.getType() == Token.EOF && (stopped || !atPrompt && brackets.depth() > 0);
  }

  /** The error for that. */
  PySyntaxError endsTooEarly() {
    return tokens.error() != null ? tokens.error() : brackets.neverClosed();
  }

  /**
   * Whether reading an expression, just now, came to the end of the source too early.
   *
   * @param end the index of its last token, or -1
   */
  boolean reachesEnd(int end) {
    boolean next = end >= 0 && endsTooEarly(context.tokenAt(end + 1));
    return next || context.prefixes().reachedEnd() && endsTooEarly(context.lastToken());
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
      } else if (rule instanceof PythonParser.ComprehensionContext && followsStar(rule)) {
        token = TreeContext.start(rule);
      } else if (rule.children != null) {
        PyToken earlier = notReadFurther(rule);
        token = earlier != null && earlier.getTokenIndex() < token.getTokenIndex() ? earlier : token;
      }
    }
    return token;
  }

  private static boolean followsStar(ParserRuleContext comprehension) {
    ParserRuleContext parent = comprehension.getParent();
    return parent.getChild(1) instanceof ParserRuleContext element
        && TreeContext.type(element, 0) == TokenType.STAR;
  }

  /** The token in a rule where CPython's first parse stops at the latest, or null. */
  private static PyToken notReadFurther(ParserRuleContext rule) {
    return switch (rule) {
      case PythonParser.OperandContext operand -> isInTarget(operand.getParent()) ? prefix(operand) : wrongNot(operand);
      case PythonParser.OperationContext operation ->
          isInTarget(operation) && operation.children.size() > 1
              ? TreeContext.token(operation.children.get(1))
              : null;
      case PythonParser.ExpressionContext expression -> {
        if (!isTargetList(expression.getParent())) {
          yield null;
        }
        if (expression.start.getType() == TokenType.LAMBDA) {
          yield TreeContext.start(expression);
        }
        yield TreeContext.type(expression, 1) == TokenType.IF ? TreeContext.token(expression.children.get(1)) : null;
      }
      case PythonParser.EntryContext entry -> colonInSet(entry);
      default -> null;
    };
  }

  /** The colon of an item after elements of a set. */
  private static PyToken colonInSet(PythonParser.EntryContext entry) {
    boolean inSet = entry.getParent().getChild(1) instanceof PythonParser.EntryContext first
        && first != entry
        && TreeContext.type(first, 0) != TokenType.DOUBLE_STAR
        && TreeContext.type(first, 1) != TokenType.COLON;
    return inSet && TreeContext.type(entry, 1) == TokenType.COLON ? TreeContext.token(entry.children.get(1)) : null;
  }

  private static PyToken prefix(PythonParser.OperandContext operand) {
    int type = TreeContext.type(operand, 0);
    return Operations.isPrefix(type) || type == TokenType.AWAIT ? TreeContext.start(operand) : null;
  }

  /** A {@code not} after an operator that binds tighter. */
  private static PyToken wrongNot(PythonParser.OperandContext operand) {
    List<ParseTree> before = operand.getParent().children;
    int at = before.indexOf(operand);
    boolean tight = at > 0 && !Operations.isLooserThanCompare(TreeContext.type(before.get(at - 1)));
    boolean isNot = at > 0 && TreeContext.type(before.get(at - 1)) == TokenType.IS;
    for (ParseTree child : operand.children) {
      boolean not = TreeContext.type(child) == TokenType.NOT;
      if (not && tight && !isNot) {
        return TreeContext.token(child);
      }
      tight |= !not;
      isNot = false;
    }
    return null;
  }

  private static boolean isInTarget(ParserRuleContext operation) {
    ParserRuleContext parent = operation.getParent().getParent();
    return parent instanceof PythonParser.WithItemContext item
        ? item.children.size() > 2 && item.children.get(0) != operation.getParent()
        : isTargetList(parent);
  }

  private static boolean isTargetList(ParserRuleContext list) {
    if (!(list instanceof PythonParser.ExpressionListContext)) {
      return false;
    }
    ParserRuleContext parent = list.getParent();
    return parent instanceof PythonParser.ComprehensionContext
        || parent instanceof PythonParser.ForStatementContext loop && loop.getChild(1) == list
        || parent instanceof PythonParser.SimpleStatementContext && TreeContext.type(parent, 0) == TokenType.DEL;
  }
}
