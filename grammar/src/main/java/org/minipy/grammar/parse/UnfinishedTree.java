package org.minipy.grammar.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/**
 * Builds the finished parts of a tree whose parse failed, in the order of the text: what is wrong in them comes before
 * the failure.
 */
final class UnfinishedTree {

  private final Statements statements;
  private final Expressions expressions;

  UnfinishedTree(Statements statements) {
    this.statements = statements;
    this.expressions = statements.expressions();
  }

  /** Throws the first error before a failure, if there is one. */
  void check(ParseFailure failure) {
    check(failure.context(), null, failure.token());
  }

  private void check(ParserRuleContext unfinished, ParserRuleContext inner, PyToken end) {
    if (unfinished.getParent() != null) {
      check(unfinished.getParent(), unfinished, end);
    }
    if (unfinished.children == null) {
      return;
    }
    TreeContext.checkCommas(unfinished, 0);
    switch (unfinished.getRuleIndex()) {
      case PythonParser.RULE_parameters -> expressions.parameters().checkUnfinished(unfinished, inner, end);
      case PythonParser.RULE_withStatement ->
          statements.compound().with().checkUnfinished((PythonParser.WithStatementContext) unfinished, inner, end);
      case PythonParser.RULE_alternative ->
          statements.compound().patterns().checkUnfinished(unfinished, inner, end);
      case PythonParser.RULE_simpleStatement, PythonParser.RULE_assignment -> {}
      case PythonParser.RULE_expression -> lambda(unfinished, inner, end);
      default -> {
        for (ParseTree child : unfinished.children) {
          if (child instanceof ParserRuleContext part && part != inner && isBefore(part, end)) {
            checkPart(part, unfinished);
          }
        }
      }
    }
    if (unfinished instanceof PythonParser.SimpleStatementsContext line) {
      Statements.checkSemicolons(line);
    }
  }

  /** Whether a part was finished before a token. */
  static boolean isBefore(ParserRuleContext part, PyToken end) {
    return part.children != null
        && part.stop != null
        && part.stop.getTokenIndex() >= part.start.getTokenIndex()
        && part.stop.getTokenIndex() < end.getTokenIndex();
  }

  private void checkPart(ParserRuleContext part, ParserRuleContext parent) {
    switch (part.getRuleIndex()) {
      case PythonParser.RULE_statement ->
          statements.statement((PythonParser.StatementContext) part, new java.util.ArrayList<Stmt>());
      case PythonParser.RULE_simpleStatement ->
          statements.simpleStatement((PythonParser.SimpleStatementContext) part);
      case PythonParser.RULE_block -> statements.block((PythonParser.BlockContext) part);
      case PythonParser.RULE_condition -> expressions.condition((PythonParser.ConditionContext) part);
      case PythonParser.RULE_expression -> expressions.expression((PythonParser.ExpressionContext) part);
      case PythonParser.RULE_operation -> expressions.operation((PythonParser.OperationContext) part);
      case PythonParser.RULE_expressionList -> list((PythonParser.ExpressionListContext) part, parent);
      case PythonParser.RULE_element, PythonParser.RULE_listElement -> element(part);
      case PythonParser.RULE_yieldExpression ->
          expressions.yieldExpression((PythonParser.YieldExpressionContext) part);
      case PythonParser.RULE_withItem -> statements.compound().with().item(part);
      case PythonParser.RULE_exceptClause ->
          statements.compound().handler((PythonParser.ExceptClauseContext) part);
      case PythonParser.RULE_decorator ->
          expressions.condition(((PythonParser.DecoratorContext) part).condition());
      case PythonParser.RULE_replacement -> expressions.checkReplacement((PythonParser.ReplacementContext) part);
      case PythonParser.RULE_fstring -> expressions.checkFString((PythonParser.FstringContext) part);
      case PythonParser.RULE_strings -> expressions.string((PythonParser.StringsContext) part);
      case PythonParser.RULE_parameters ->
          expressions.parameters().function((PythonParser.ParametersContext) part);
      case PythonParser.RULE_lambdaParameters ->
          expressions.parameters().lambda((PythonParser.LambdaParametersContext) part);
      case PythonParser.RULE_argument ->
          expressions.calls().checkArgument((PythonParser.ArgumentContext) part);
      case PythonParser.RULE_caseBlock ->
          statements.compound().patterns().matchCase((PythonParser.CaseBlockContext) part);
      case PythonParser.RULE_patterns ->
          statements.compound().patterns().casePattern((PythonParser.PatternsContext) part);
      default -> {
        TreeContext.checkCommas(part, 0);
        for (ParseTree child : part.children) {
          if (child instanceof ParserRuleContext rule) {
            checkPart(rule, part);
          }
        }
      }
    }
  }

  private void list(PythonParser.ExpressionListContext list, ParserRuleContext parent) {
    boolean isTarget =
        TreeContext.type(parent, 0) == TokenType.FOR && parent.children.get(1) == list
            || TreeContext.type(parent, 0) == TokenType.ASYNC
                && parent.children.size() > 2
                && parent.children.get(2) == list;
    if (isTarget) {
      expressions.forTarget(list);
    } else {
      expressions.list(list);
    }
  }

  /** Of a conditional expression, nothing is checked here: it may not be one. */
  private void lambda(ParserRuleContext expression, ParserRuleContext inner, PyToken end) {
    for (ParseTree child : expression.children) {
      if (child instanceof PythonParser.LambdaParametersContext list && list != inner && isBefore(list, end)) {
        expressions.parameters().lambda(list);
      }
    }
  }

  private void element(ParserRuleContext element) {
    if (TreeContext.type(element, 0) == TokenType.STAR) {
      expressions.expression((PythonParser.ExpressionContext) element.children.get(1));
    } else {
      expressions.named(element, 0);
    }
  }
}
