package org.minipy.grammar.parse;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/**
 * The mistakes in braces that follow an operand, where none can be. CPython's rule for wrong comprehensions is one of
 * what can follow an operand, and so it reads the elements of a set there; of a dict only its own rules are tried.
 */
final class BraceMistakes {

  private final Expressions expressions;
  private final DisplayMistakes displayMistakes;
  private final Diagnosis diagnosis;
  private final Prefixes prefixes;

  BraceMistakes(TreeContext context, Expressions expressions, DisplayMistakes displayMistakes, Diagnosis diagnosis) {
    this.expressions = expressions;
    this.displayMistakes = displayMistakes;
    this.diagnosis = diagnosis;
    this.prefixes = context.prefixes();
  }

  /**
   * The mistake in the braces that a token opens, or null.
   *
   * @param last what is finished before the token
   */
  PySyntaxError find(ParseTree last, PyToken token) {
    if (token.getType() != TokenType.LBRACE || !endsOperand(last)) {
      return null;
    }
    ParseFailure failure = prefixes.failure(PythonParser::braces, token.getTokenIndex());
    if (failure == null) {
      checkElements(prefixes.read(PythonParser::braces, token.getTokenIndex()).children);
      return null;
    }
    ParserRuleContext braces = failure.context();
    while (braces.getParent() != null) {
      braces = braces.getParent();
    }
    if (braces.children == null || braces.children.size() < 2) {
      return diagnosis.mistake(failure);
    }
    if (braces.children.size() > 2 && braces.children.get(2) instanceof PythonParser.ComprehensionContext) {
      return null;
    }
    if (isItem(braces.children.get(1))) {
      return inDict(failure);
    }
    diagnosis.checkBefore(failure);
    return diagnosis.mistake(failure);
  }

  private static boolean endsOperand(ParseTree last) {
    ParseTree at = last;
    while (at instanceof ParserRuleContext rule && rule.children != null) {
      if (rule instanceof PythonParser.OperandContext) {
        return true;
      }
      at = rule.children.get(rule.children.size() - 1);
    }
    return false;
  }

  private static boolean isItem(ParseTree entry) {
    return entry instanceof ParserRuleContext rule
        && (TreeContext.type(rule, 0) == TokenType.DOUBLE_STAR || TreeContext.type(rule, 1) == TokenType.COLON);
  }

  /** Throws what is wrong in the elements of a set. */
  private void checkElements(List<ParseTree> children) {
    for (ParseTree child : children) {
      if (child instanceof PythonParser.ComprehensionContext || isItem(child)) {
        return;
      }
      if (child instanceof PythonParser.EntryContext element) {
        if (TreeContext.type(element, 0) == TokenType.STAR) {
          expressions.operation((PythonParser.OperationContext) element.children.get(1));
        } else {
          expressions.named(element, 0);
        }
      }
    }
  }

  private PySyntaxError inDict(ParseFailure failure) {
    ParserRuleContext rule = failure.context();
    if (!(rule instanceof PythonParser.EntryContext) && !(rule instanceof PythonParser.BracesContext)) {
      return null;
    }
    ParseTree last = Diagnosis.last(rule, null, failure.token());
    if (last == null) {
      return null;
    }
    boolean adjacent = TreeContext.stopOf(last).getTokenIndex() + 1 == failure.token().getTokenIndex();
    return displayMistakes.find(rule, last, failure.token(), adjacent);
  }
}
