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

  private static final String MEANT_EQUALITY = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";

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
    targets.add(expressions.yieldOrList(first));
    List<ParseTree> children = rest.children;
    Expr value = null;
    for (int i = 1; i < children.size(); i += 2) {
      checkTarget(first, rest, targets.get(targets.size() - 1));
      value = assigned(children.get(i));
      if (i + 2 < children.size()) {
        targets.add(value);
      }
    }
    return new Stmt.Assign(Collections.unmodifiableList(targets), value, span);
  }

  private Expr assigned(ParseTree assigned) {
    return expressions.yieldOrList(((PythonParser.AssignedContext) assigned).children.get(0));
  }

  private void checkTarget(ParseTree first, PythonParser.AssignmentContext rest, Expr target) {
    Expr wrong = Targets.firstWrong(target, Targets.Use.ASSIGN);
    if (wrong == null) {
      return;
    }
    if (first instanceof PythonParser.ExpressionListContext list) {
      PySyntaxError equality = perhapsEquality(list, rest);
      if (equality != null) {
        throw equality;
      }
    }
    if (wrong == target && (wrong instanceof Expr.Yield || wrong instanceof Expr.YieldFrom)) {
      throw context.error(wrong.span(), "assignment to yield expression not possible");
    }
    expressions.targets().check(target, Targets.Use.ASSIGN);
  }

  /** The error for a statement that looks as if {@code ==} was meant in it, or null. */
  private PySyntaxError perhapsEquality(
      PythonParser.ExpressionListContext list, PythonParser.AssignmentContext rest) {
    if (list.children.get(list.children.size() - 1) instanceof PythonParser.ExpressionContext last) {
      return Equality.perhapsMeant(last, ((PythonParser.AssignedContext) rest.children.get(1)), context, expressions);
    }
    return null;
  }

  private Stmt augmented(
      ParseTree first, PythonParser.AssignmentContext rest, PyToken operator, Span span) {
    Expr target = expressions.yieldOrList(first);
    if (first instanceof PythonParser.YieldExpressionContext) {
      throw TreeContext.invalid(operator, rest);
    }
    if (!isSingle(target)) {
      throw context.error(
          target.span(), "'" + Targets.name(target) + "' is an illegal expression for augmented assignment");
    }
    Expr value = assigned(rest.children.get(1));
    return new Stmt.AugAssign(target, Operations.binaryOperator(operator.getType()), value, span);
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
    Expr value = children.size() > 2 ? assigned(children.get(3)) : null;
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
