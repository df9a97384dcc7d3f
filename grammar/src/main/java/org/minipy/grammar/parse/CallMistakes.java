package org.minipy.grammar.parse;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** The rules for mistakes in arguments. */
final class CallMistakes {

  private final TreeContext context;
  private final Expressions expressions;
  private final DisplayMistakes displayMistakes;
  private final Prefixes prefixes;

  CallMistakes(TreeContext context, Expressions expressions, DisplayMistakes displayMistakes) {
    this.context = context;
    this.expressions = expressions;
    this.displayMistakes = displayMistakes;
    this.prefixes = context.prefixes();
  }

  /** Refuses {@code :=} and {@code =} in arguments after something that is no name: nothing later is read there. */
  void refuseOtherKeywords(ParseFailure failure) {
    for (ParserRuleContext rule = failure.context(); rule != null; rule = rule.getParent()) {
      if (rule instanceof PythonParser.ArgumentContext && rule.children != null) {
        displayMistakes.named(rule, false);
        if (TreeContext.type(rule, 1) == TokenType.EQUAL
            && rule.children.get(0) instanceof PythonParser.ExpressionContext name
            && !Expressions.isPlainName(name)) {
          throw expressions.calls().notAName(name, TreeContext.token(rule.children.get(1)));
        }
      }
    }
  }

  /** A positional argument that is not finished, after a keyword argument. */
  PySyntaxError unfinishedArgument(PythonParser.ArgumentContext argument, PyToken token) {
    return Calls.followsKeyword(argument) && prefixes.expressionEnd(argument.start.getTokenIndex()) >= 0
        ? expressions.calls().followsKeyword(token, Calls.followsUnpacking(argument))
        : null;
  }

  /** The error for what follows the arguments of a call, or null. */
  PySyntaxError afterArguments(ParseTree last, PyToken token) {
    if (!(last instanceof PythonParser.ArgumentsContext arguments)) {
      return null;
    }
    List<ParseTree> children = arguments.children;
    if (token.getType() == TokenType.EQUAL) {
      return children.get(children.size() - 1) instanceof PythonParser.ArgumentContext argument
          ? assignedUnpacking(argument, token)
          : null;
    }
    if (!(children.get(children.size() - 1) instanceof PythonParser.ArgumentContext argument)) {
      return null;
    }
    if (Calls.isPositional(argument) && Calls.followsKeyword(argument)) {
      PyToken place = context.tokenAt(Math.max(token.getTokenIndex(), prefixes.furthest()));
      return expressions.calls().followsKeyword(place, Calls.followsUnpacking(argument));
    }
    return starredGenerator(arguments, argument, token);
  }

  /** A generator expression whose element is starred. */
  private PySyntaxError starredGenerator(
      PythonParser.ArgumentsContext arguments, PythonParser.ArgumentContext argument, PyToken token) {
    List<ParseTree> children = arguments.children;
    if (TreeContext.type(argument, 0) != TokenType.STAR || !displayMistakes.startsComprehension(token)) {
      return null;
    }
    if (children.size() == 1) {
      return context.error(TreeContext.span(argument), "iterable unpacking cannot be used in comprehension");
    }
    for (ParseTree child : children) {
      if (child instanceof ParserRuleContext other && TreeContext.type(other, 1) == TokenType.EQUAL) {
        return null;
      }
    }
    int end = token.getTokenIndex();
    while (context.tokenAt(end).getType() == TokenType.FOR || context.tokenAt(end).getType() == TokenType.ASYNC) {
      ParserRuleContext clause = prefixes.read(PythonParser::comprehension, end);
      if (clause == null) {
        break;
      }
      end = clause.stop.getTokenIndex() + 1;
    }
    return context.error(
        TreeContext.start(argument), context.tokenAt(end - 1), "Generator expression must be parenthesized");
  }

  /** The error for an unfinished argument, or null. */
  PySyntaxError argument(ParserRuleContext rule, ParseTree last, PyToken token, boolean adjacent) {
    PythonParser.ArgumentContext unfinished = (PythonParser.ArgumentContext) rule;
    if (Calls.isPositional(unfinished)) {
      return unfinishedArgument(unfinished, token);
    }
    if (TreeContext.type(rule, 0) == TokenType.STAR) {
      return adjacent && rule.children.get(0) == last ? starAfterKeyword(unfinished) : null;
    }
    if (TreeContext.type(rule, 1) != TokenType.EQUAL) {
      return null;
    }
    PythonParser.ExpressionContext name = (PythonParser.ExpressionContext) rule.children.get(0);
    PyToken equal = TreeContext.token(rule.children.get(1));
    boolean missing = token.getType() == TokenType.RPAR || token.getType() == TokenType.COMMA;
    return missing && adjacent && TreeContext.token(rule.children.get(1)) == TreeContext.stopOf(last)
        ? context.error(TreeContext.start(name), equal, "expected argument value expression")
        : null;
  }

  private PySyntaxError starAfterKeyword(PythonParser.ArgumentContext argument) {
    return Calls.followsKeyword(argument)
        ? context.error(
            TreeContext.start(argument), "iterable argument unpacking follows keyword argument unpacking")
        : null;
  }

  private PySyntaxError assignedUnpacking(PythonParser.ArgumentContext argument, PyToken equal) {
    int star = TreeContext.type(argument, 0);
    if (star != TokenType.STAR && star != TokenType.DOUBLE_STAR) {
      return null;
    }
    String what = star == TokenType.STAR ? "iterable" : "keyword";
    int end = prefixes.expressionEnd(equal.getTokenIndex() + 1);
    return end < 0
        ? null
        : context.error(
            TreeContext.start(argument),
            context.tokenAt(end),
            "cannot assign to " + what + " argument unpacking");
  }
}
