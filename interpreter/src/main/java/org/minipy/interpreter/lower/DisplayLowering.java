package org.minipy.interpreter.lower;

import java.util.List;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.constant.ConstantNode;
import org.minipy.interpreter.node.container.ConstantDisplay;
import org.minipy.interpreter.node.container.DictNode;
import org.minipy.interpreter.node.container.ListNode;
import org.minipy.interpreter.node.container.SetNode;
import org.minipy.interpreter.node.container.StarListNode;
import org.minipy.interpreter.node.container.TupleNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.types.set.PyFrozenSet;
import org.minipy.runtime.types.tuple.PyTuple;

/** Lowers displays of tuples, lists, sets and dicts: to constants where all they hold is constant. */
final class DisplayLowering {
  private static final int LARGEST_DICT_GROUP = 17;
  private static final int LARGEST_DICT_ON_STACK = 15;

  private final Body body;
  private final CodeBuilder code;
  private final ExpressionLowering expressions;

  DisplayLowering(Body body, ExpressionLowering expressions) {
    this.body = body;
    this.code = body.code();
    this.expressions = expressions;
  }

  ExprNode list(Expr.List l) {
    if (hasStar(l.elts())) {
      return new StarListNode(items(l.elts()), starred(l.elts()), false, code.position(l.span()));
    }
    PyObject[] values = displayConstants(l.elts());
    return values != null
        ? new ConstantDisplay(expressions.pooled(PyTuple.of(values)).value(), code.position(l.span()))
        : new ListNode(items(l.elts()), code.position(l.span()));
  }

  ExprNode set(Expr.Set s) {
    PyObject[] values = displayConstants(s.elts());
    return values != null
        ? new ConstantDisplay(expressions.pooled(PyFrozenSet.of(values)).value(), code.position(s.span()))
        : new SetNode(items(s.elts()), starred(s.elts()), code.position(s.span()));
  }

  ExprNode tuple(Expr.Tuple t) {
    return hasStar(t.elts())
        ? new StarListNode(items(t.elts()), starred(t.elts()), true, code.position(t.span()))
        : tupleOf(t.elts(), t.span());
  }

  /** The tuple of {@code elements}, none of them starred: a constant when all of them are. */
  ExprNode tupleOf(List<Expr> elements, Span span) {
    PyObject[] values = constants(elements);
    return values != null ? expressions.pooled(PyTuple.of(values))
        : new TupleNode(items(elements), code.position(span));
  }

  ExprNode dict(Expr.Dict d) {
    int n = d.keys().size();
    ExprNode[] keys = new ExprNode[n];
    ExprNode[] values = new ExprNode[n];
    int i = 0;
    while (i < n) {
      int end = i;
      while (end < n && d.keys().get(end) != null && end - i < LARGEST_DICT_GROUP) {
        end++;
      }
      if (end == i) {
        values[i] = expressions.lower(d.values().get(i));
        i++;
      } else {
        items(d, i, end, keys, values);
        i = end;
      }
    }
    return new DictNode(keys, values, code.position(d.span()));
  }

  /** Some items of a dict display, which CPython puts into the dict together; constant keys are one constant then. */
  private void items(Expr.Dict d, int from, int to, ExprNode[] keys, ExprNode[] values) {
    PyObject[] constants =
        to - from > 1 && to - from <= LARGEST_DICT_ON_STACK ? constants(d.keys().subList(from, to)) : null;
    for (int i = from; i < to; i++) {
      keys[i] = constants == null ? expressions.lower(d.keys().get(i)) : new ConstantNode(constants[i - from]);
      values[i] = expressions.lower(d.values().get(i));
    }
    if (constants != null) {
      code.addConstantSteal(PyTuple.of(constants));
    }
  }

  /** The values of a display's items when they are three or more constants, else null. */
  private PyObject[] displayConstants(List<Expr> elements) {
    return elements.size() < 3 || hasStar(elements) ? null : constants(elements);
  }

  /**
   * What a list (or set) display becomes where it is only iterated or searched: a constant when its items are, else a
   * tuple for a list; null when it stays what it is.
   */
  ExprNode iterationConstant(Expr e, boolean setsToo) {
    List<Expr> elements = e instanceof Expr.List l ? l.elts() : setsToo && e instanceof Expr.Set s ? s.elts() : null;
    if (elements == null || hasStar(elements) || body.temporaries().load(e) != null) {
      return null;
    }
    PyObject[] values = constants(elements);
    if (values == null) {
      return e instanceof Expr.List ? new TupleNode(items(elements), code.position(e.span())) : null;
    }
    if (e instanceof Expr.Set) {
      return expressions.pooled(PyFrozenSet.of(values));
    }
    return expressions.pooled(PyTuple.of(values));
  }

  /** The values of constant expressions, borrowed from the pool; null when one is not constant. */
  private PyObject[] constants(List<Expr> elements) {
    PyObject[] values = new PyObject[elements.size()];
    for (int i = 0; i < values.length; i++) {
      if (!isConstant(elements.get(i)) || !(foldOnly(elements.get(i)) instanceof PyObject value)) {
        return null;
      }
      values[i] = value;
    }
    return values;
  }

  private static boolean isConstant(Expr e) {
    if (e instanceof Expr.Constant) {
      return true;
    }
    if (e instanceof Expr.Tuple t) {
      return areConstant(t.elts());
    }
    if (e instanceof Expr.UnaryOp u) {
      return isConstant(u.operand());
    }
    if (e instanceof Expr.BinOp b) {
      return isConstant(b.left()) && isConstant(b.right());
    }
    return false;
  }

  private static boolean areConstant(List<Expr> elements) {
    for (Expr e : elements) {
      if (!isConstant(e)) {
        return false;
      }
    }
    return true;
  }

  /** The value of a foldable expression without making the code own its parts; null when it does not fold. */
  private PyObject foldOnly(Expr e) {
    ConstantPool pool = code.unit().constants();
    if (e instanceof Expr.Constant c) {
      return pool.of(c.value());
    }
    if (e instanceof Expr.Tuple t) {
      PyObject[] values = constants(t.elts());
      return values == null ? null : pool.share(PyTuple.of(values));
    }
    boolean spread = body.lines().enter(FunctionLowering.lineStart(e.span().line()));
    ExprNode lowered = expressions.lower(e);
    body.lines().leave(spread);
    if (lowered instanceof ConstantNode c) {
      code.dropConstant(c.value());
      return c.value();
    }
    return null;
  }

  private ExprNode[] items(List<Expr> elements) {
    ExprNode[] nodes = new ExprNode[elements.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = expressions.lower(elements.get(i) instanceof Expr.Starred s ? s.value() : elements.get(i));
    }
    return nodes;
  }

  static boolean hasStar(List<Expr> elements) {
    for (Expr e : elements) {
      if (e instanceof Expr.Starred) {
        return true;
      }
    }
    return false;
  }

  static boolean[] starred(List<Expr> elements) {
    boolean[] result = new boolean[elements.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = elements.get(i) instanceof Expr.Starred;
    }
    return result;
  }

  /** Whether {@code e} is a list or set display that is made of one constant. */
  boolean isConstantCollection(Expr e) {
    List<Expr> items = e instanceof Expr.List l ? l.elts() : e instanceof Expr.Set s ? s.elts() : List.of();
    for (Expr item : items) {
      if (!isConstant(item)) {
        return false;
      }
    }
    return items.size() > 2;
  }

  /** The value of a constant expression, borrowed from the pool; null when it is not constant. */
  PyObject constantOrNull(Expr e) {
    return isConstant(e) ? foldOnly(e) : null;
  }
}
