package org.minipy.interpreter.tree;

import java.util.List;
import org.minipy.grammar.ast.BoolOperator;
import org.minipy.grammar.ast.CompareOperator;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.list.PyList;

/** Turns expressions into objects of the module ast. The context of a target goes on to its parts. */
final class ExpressionObjects {
  private final NodeMaker maker;
  private final TreeObjects objects;

  ExpressionObjects(NodeMaker maker, TreeObjects objects) {
    this.maker = maker;
    this.objects = objects;
  }

  private PyObject load(Expr e) {
    return objects.node(e);
  }

  private PyObject list(List<Expr> expressions) {
    return objects.list(expressions);
  }

  private PyObject list(List<Expr> expressions, String context) {
    PyList list = maker.list();
    for (Expr e : expressions) {
      expression(e, context);
      list.appendSteal(maker.take());
    }
    return list;
  }

  PyObject expression(Expr expression, String context) {
    Span at = expression.span();
    return switch (expression) {
      case Expr.BoolOp b -> maker.make("BoolOp", at, maker.operator(b.op() == BoolOperator.OR ? "Or" : "And"),
          list(b.values()));
      case Expr.NamedExpr n -> maker.make("NamedExpr", at, expression(n.target(), "Store"), load(n.value()));
      case Expr.BinOp b -> maker.make("BinOp", at, load(b.left()), maker.operator(b.op()), load(b.right()));
      case Expr.UnaryOp u -> maker.make("UnaryOp", at, maker.operator(switch (u.op()) {
        case INVERT -> "Invert";
        case NOT -> "Not";
        case U_ADD -> "UAdd";
        case U_SUB -> "USub";
      }), load(u.operand()));
      case Expr.Lambda l -> maker.make("Lambda", at, objects.node(l.args()), load(l.body()));
      case Expr.IfExp i -> maker.make("IfExp", at, load(i.test()), load(i.body()), load(i.orElse()));
      case Expr.Dict d -> maker.make("Dict", at, list(d.keys()), list(d.values()));
      case Expr.Set s -> maker.make("Set", at, list(s.elts()));
      case Expr.ListComp c -> maker.make("ListComp", at, load(c.elt()), objects.list(c.generators()));
      case Expr.SetComp c -> maker.make("SetComp", at, load(c.elt()), objects.list(c.generators()));
      case Expr.DictComp c -> maker.make("DictComp", at, load(c.key()), load(c.value()), objects.list(c.generators()));
      case Expr.GeneratorExp c -> maker.make("GeneratorExp", at, load(c.elt()), objects.list(c.generators()));
      case Expr.Await a -> maker.make("Await", at, load(a.value()));
      case Expr.Yield y -> maker.make("Yield", at, load(y.value()));
      case Expr.YieldFrom y -> maker.make("YieldFrom", at, load(y.value()));
      case Expr.Compare c -> maker.make("Compare", at, load(c.left()), comparisons(c.ops()), list(c.comparators()));
      case Expr.Call c -> maker.make("Call", at, load(c.func()), list(c.args()), objects.list(c.keywords()));
      case Expr.FormattedValue f -> maker.make("FormattedValue", at, load(f.value()), maker.integer(f.conversion()),
          load(f.formatSpec()));
      case Expr.JoinedStr j -> maker.make("JoinedStr", at, list(j.values()));
      case Expr.Constant c -> maker.make("Constant", at, objects.constant(c.value()), maker.name(c.kind()));
      case Expr.Attribute a -> maker.make("Attribute", at, load(a.value()), maker.name(a.attr()),
          maker.operator(context));
      case Expr.Subscript s -> maker.make("Subscript", at, load(s.value()), load(s.slice()), maker.operator(context));
      case Expr.Starred s -> maker.make("Starred", at, expression(s.value(), context), maker.operator(context));
      case Expr.Name n -> maker.make("Name", at, maker.name(n.id()), maker.operator(context));
      case Expr.List l -> maker.make("List", at, list(l.elts(), context), maker.operator(context));
      case Expr.Tuple t -> maker.make("Tuple", at, list(t.elts(), context), maker.operator(context));
      case Expr.Slice s -> maker.make("Slice", at, load(s.lower()), load(s.upper()), load(s.step()));
    };
  }

  private PyObject comparisons(List<CompareOperator> operators) {
    PyList list = maker.list();
    for (CompareOperator op : operators) {
      maker.operator(switch (op) {
        case EQ -> "Eq";
        case NOT_EQ -> "NotEq";
        case LT -> "Lt";
        case LT_E -> "LtE";
        case GT -> "Gt";
        case GT_E -> "GtE";
        case IS -> "Is";
        case IS_NOT -> "IsNot";
        case IN -> "In";
        case NOT_IN -> "NotIn";
      });
      list.appendSteal(maker.take());
    }
    return list;
  }
}
