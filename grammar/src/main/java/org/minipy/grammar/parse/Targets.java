package org.minipy.grammar.parse;

import java.util.List;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Literal;
import org.minipy.grammar.error.PySyntaxError;

/** Which expressions can be assigned to or deleted, and how errors name the others. */
final class Targets {

  /** What is done with the target. */
  enum Use {
    ASSIGN,
    FOR,
    DELETE
  }

  private final TreeContext context;

  Targets(TreeContext context) {
    this.context = context;
  }

  /** Refuses an expression that is no target. */
  Expr check(Expr target, Use use) {
    Expr wrong = firstWrong(target, use);
    if (wrong != null) {
      throw cannot(wrong, use);
    }
    return target;
  }

  private PySyntaxError cannot(Expr wrong, Use use) {
    return context.error(wrong.span(), (use == Use.DELETE ? "cannot delete " : "cannot assign to ") + name(wrong));
  }

  /** The first part that is no target, or null. */
  static Expr firstWrong(Expr target, Use use) {
    if (target instanceof Expr.Name || target instanceof Expr.Attribute || target instanceof Expr.Subscript) {
      return null;
    }
    if (target instanceof Expr.Tuple tuple) {
      return firstWrong(tuple.elts(), use);
    }
    if (target instanceof Expr.List list) {
      return firstWrong(list.elts(), use);
    }
    if (target instanceof Expr.Starred starred && use != Use.DELETE) {
      return firstWrong(starred.value(), use);
    }
    return target;
  }

  private static Expr firstWrong(List<Expr> elements, Use use) {
    for (Expr element : elements) {
      Expr wrong = firstWrong(element, use);
      if (wrong != null) {
        return wrong;
      }
    }
    return null;
  }

  /** What errors call an expression. */
  static String name(Expr e) {
    return switch (e) {
      case Expr.Attribute a -> "attribute";
      case Expr.Subscript s -> "subscript";
      case Expr.Starred s -> "starred";
      case Expr.Name n -> "name";
      case Expr.List l -> "list";
      case Expr.Tuple t -> "tuple";
      case Expr.Lambda l -> "lambda";
      case Expr.Call c -> "function call";
      case Expr.BoolOp b -> "expression";
      case Expr.BinOp b -> "expression";
      case Expr.UnaryOp u -> "expression";
      case Expr.GeneratorExp g -> "generator expression";
      case Expr.Yield y -> "yield expression";
      case Expr.YieldFrom y -> "yield expression";
      case Expr.Await a -> "await expression";
      case Expr.ListComp c -> "list comprehension";
      case Expr.SetComp c -> "set comprehension";
      case Expr.DictComp c -> "dict comprehension";
      case Expr.Dict d -> "dict literal";
      case Expr.Set s -> "set display";
      case Expr.JoinedStr j -> "f-string expression";
      case Expr.FormattedValue f -> "f-string expression";
      case Expr.Constant c -> constantName(c.value());
      case Expr.Compare c -> "comparison";
      case Expr.IfExp i -> "conditional expression";
      case Expr.NamedExpr n -> "named expression";
      case Expr.Slice s -> "slice";
    };
  }

  private static String constantName(Literal value) {
    return switch (value) {
      case Literal.Named.NONE -> "None";
      case Literal.Named.TRUE -> "True";
      case Literal.Named.FALSE -> "False";
      case Literal.Named.ELLIPSIS -> "ellipsis";
      default -> "literal";
    };
  }
}
