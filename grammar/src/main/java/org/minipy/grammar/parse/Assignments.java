package org.minipy.grammar.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.token.PyToken;
import org.minipy.grammar.token.TokenType;

/** Builds assignments: plain, augmented and annotated. */
final class Assignments {

  private final TreeContext context;
  private final Expressions expressions;

  Assignments(TreeContext context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** The assignment whose first target is an expression list or a yield. */
  Stmt build(ParseTree first, PythonParser.AssignmentContext rest, Span span) {
    PyToken operator = TreeContext.start(rest);
    return switch (operator.getType()) {
      case TokenType.EQUAL -> plain(first, rest, span);
      case TokenType.COLON -> annotated(first, rest, operator, span);
      default -> augmented(first, rest, operator, span);
    };
  }

  private Stmt plain(ParseTree first, PythonParser.AssignmentContext rest, Span span) {
    ArrayList<Expr> targets = new ArrayList<>(1);
    ParseTree tree = first;
    Expr value = expressions.yieldOrList(tree);
    List<ParseTree> children = rest.children;
    for (int i = 1; i < children.size(); i += 2) {
      checkTarget(first, tree, value);
      targets.add(value);
      tree = assigned(children.get(i));
      value = expressions.yieldOrList(tree);
    }
    return new Stmt.Assign(Collections.unmodifiableList(targets), value, span);
  }

  private static ParseTree assigned(ParseTree assigned) {
    return ((PythonParser.AssignedContext) assigned).children.get(0);
  }

  /**
   * Refuses a target of an assignment.
   *
   * @param first the first target of the same assignment
   * @param tree the target as it is written
   */
  private void checkTarget(ParseTree first, ParseTree tree, Expr target) {
    Expr wrong = Targets.firstWrong(target, Targets.Use.ASSIGN);
    if (wrong == null) {
      return;
    }
    if (first instanceof PythonParser.ExpressionListContext list
        && list.children.get(list.children.size() - 1) instanceof PythonParser.ExpressionContext last
        && TreeContext.type(list, Math.max(0, list.children.size() - 2)) != TokenType.STAR) {
      PySyntaxError equality = Equality.perhapsMeant(last, context, expressions);
      if (equality != null) {
        throw equality;
      }
    }
    if (tree instanceof PythonParser.YieldExpressionContext) {
      throw context.error(wrong.span(), "assignment to yield expression not possible");
    }
    expressions.targets().check(target, Targets.Use.ASSIGN);
  }

  /** Refuses what is wrong in the part of an assignment before the token where it stops to be one. */
  void checkUnfinished(ParseTree first, PythonParser.AssignmentContext rest) {
    PyToken operator = TreeContext.start(rest);
    List<ParseTree> children = rest.children;
    if (children == null) {
      return;
    }
    if (operator.getType() == TokenType.EQUAL) {
      checkTarget(first, first, expressions.yieldOrList(first));
      for (int i = 1; i + 1 < children.size(); i += 2) {
        ParseTree tree = assigned(children.get(i));
        checkTarget(first, tree, expressions.yieldOrList(tree));
      }
    } else if (operator.getType() == TokenType.COLON) {
      Expr target = expressions.yieldOrList(first);
      if (!isSingle(target)) {
        boolean annotation = context.prefixes().expressionEnd(operator.getTokenIndex() + 1) >= 0;
        throw annotation
            ? notAnnotatable(first, target, operator, rest)
            : TreeContext.invalid(operator, rest);
      }
    } else {
      Expr target = expressions.yieldOrList(first);
      if (!isSingle(target) && context.prefixes().expressionListEnd(operator.getTokenIndex() + 1) < 0) {
        throw TreeContext.invalid(operator, rest);
      }
      checkAugmented(first, target, operator, rest);
    }
  }

  private Stmt augmented(
      ParseTree first, PythonParser.AssignmentContext rest, PyToken operator, Span span) {
    Expr target = expressions.yieldOrList(first);
    checkAugmented(first, target, operator, rest);
    Expr value = expressions.yieldOrList(assigned(rest.children.get(1)));
    return new Stmt.AugAssign(target, Operations.binaryOperator(operator.getType()), value, span);
  }

  private void checkAugmented(
      ParseTree first, Expr target, PyToken operator, PythonParser.AssignmentContext rest) {
    if (first instanceof PythonParser.YieldExpressionContext) {
      throw TreeContext.invalid(operator, rest);
    }
    if (!isSingle(target)) {
      throw context.error(
          target.span(), "'" + Targets.name(target) + "' is an illegal expression for augmented assignment");
    }
  }

  private static boolean isSingle(Expr target) {
    return target instanceof Expr.Name || target instanceof Expr.Attribute || target instanceof Expr.Subscript;
  }

  private Stmt annotated(ParseTree first, PythonParser.AssignmentContext rest, PyToken colon, Span span) {
    Expr target = expressions.yieldOrList(first);
    if (!isSingle(target)) {
      throw notAnnotatable(first, target, colon, rest);
    }
    List<ParseTree> children = rest.children;
    Expr annotation = expressions.expression((PythonParser.ExpressionContext) children.get(1));
    Expr value = children.size() > 2 ? expressions.yieldOrList(assigned(children.get(3))) : null;
    boolean simple = Expressions.isPlainName((ParserRuleContext) first);
    return new Stmt.AnnAssign(target, annotation, value, simple, span);
  }

  private RuntimeException notAnnotatable(
      ParseTree first, Expr target, PyToken colon, PythonParser.AssignmentContext rest) {
    if (first instanceof PythonParser.YieldExpressionContext || target instanceof Expr.Starred) {
      return TreeContext.invalid(colon, rest);
    }
    boolean bareTuple = target instanceof Expr.Tuple && ((ParserRuleContext) first).children.size() > 1;
    if (bareTuple) {
      Expr head = ((Expr.Tuple) target).elts().get(0);
      return context.error(head.span(), "only single target (not tuple) can be annotated");
    }
    if (target instanceof Expr.Tuple || target instanceof Expr.List) {
      return context.error(
          target.span(), "only single target (not " + Targets.name(target) + ") can be annotated");
    }
    return context.error(target.span(), "illegal target for annotation");
  }
}
