package org.minipy.interpreter.lower;

import java.util.ArrayDeque;
import java.util.List;
import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.BoolOperator;
import org.minipy.grammar.ast.CompareOperator;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.UnaryOperator;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.attribute.AttributeGet;
import org.minipy.interpreter.node.constant.ConstantNode;
import org.minipy.interpreter.node.constant.FormattedValueNode;
import org.minipy.interpreter.node.constant.JoinedNode;
import org.minipy.interpreter.node.container.SliceNode;
import org.minipy.interpreter.node.container.SubscriptGet;
import org.minipy.interpreter.node.container.TupleNode;
import org.minipy.interpreter.node.operator.BinaryNode;
import org.minipy.interpreter.node.name.LocalGet;
import org.minipy.interpreter.node.operator.ChainNode;
import org.minipy.interpreter.node.operator.CompareLink;
import org.minipy.interpreter.node.operator.CompareNode;
import org.minipy.interpreter.node.operator.Condition;
import org.minipy.interpreter.node.operator.ConditionalNode;
import org.minipy.interpreter.node.operator.LogicalNode;
import org.minipy.interpreter.node.operator.NamedNode;
import org.minipy.interpreter.node.operator.NotNode;
import org.minipy.interpreter.node.operator.RelationLink;
import org.minipy.interpreter.node.operator.RelationNode;
import org.minipy.interpreter.node.operator.UnaryNode;
import org.minipy.interpreter.node.trace.LineBefore;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Lowers expressions. */
final class ExpressionLowering {

  private final Body body;
  private final CodeBuilder code;
  private final DisplayLowering displays;

  ExpressionLowering(Body body) {
    this.body = body;
    this.code = body.code();
    this.displays = new DisplayLowering(body, this);
  }

  ExprNode lower(Expr e) {
    ExprNode ready = body.temporaries().load(e);
    if (ready != null) {
      return ready;
    }
    return body.lines().areSpread() ? spread(e) : compute(e);
  }

  /** An expression in a statement that spans lines, for tracing. */
  private ExprNode spread(Expr e) {
    Lines lines = body.lines();
    if (displays.constantOrNull(e) != null || displays.isConstantCollection(e)) {
      boolean outer = lines.enter(FunctionLowering.lineStart(e.span().line()));
      ExprNode constant = compute(e);
      lines.leave(outer);
      return lines.marked(e, new LineBefore(constant, e.span().line()));
    }
    lines.announce(e);
    return lines.marked(e, compute(e));
  }

  /** Displays of collections. */
  DisplayLowering displays() {
    return displays;
  }

  private ExprNode compute(Expr e) {
    if (e instanceof Expr.Constant c) {
      return code.constant(code.unit().constants().of(c.value()));
    }
    if (e instanceof Expr.Name n) {
      return n.id().equals("__debug__")
          ? code.constant(code.unit().optimize() == 0 ? PyBool.TRUE : PyBool.FALSE)
          : Names.load(code, body.scope(), n.id(), n.span());
    }
    if (e instanceof Expr.Attribute a) {
      return new AttributeGet(lower(a.value()), attributeName(a.attr()), attributePosition(a));
    }
    if (e instanceof Expr.Subscript s) {
      return subscript(s);
    }
    if (e instanceof Expr.Call c) {
      return body.calls().lower(c);
    }
    if (e instanceof Expr.BinOp b) {
      return binary(b);
    }
    if (e instanceof Expr.UnaryOp u) {
      return unary(u);
    }
    if (e instanceof Expr.BoolOp b) {
      return logical(b);
    }
    if (e instanceof Expr.Compare c) {
      return compare(c);
    }
    if (e instanceof Expr.IfExp i) {
      return conditional(i, condition(i.test()), this::lower);
    }
    if (e instanceof Expr.NamedExpr n) {
      return new NamedNode(body.targets().lower(n.target()), lower(n.value()));
    }
    if (e instanceof Expr.Tuple t) {
      return displays.tuple(t);
    }
    if (e instanceof Expr.List l) {
      return displays.list(l);
    }
    if (e instanceof Expr.Set s) {
      return displays.set(s);
    }
    if (e instanceof Expr.Dict d) {
      return displays.dict(d);
    }
    if (e instanceof Expr.Slice s) {
      return new SliceNode(orNone(s.lower()), orNone(s.upper()), orNone(s.step()), code.position(s.span()));
    }
    if (e instanceof Expr.JoinedStr j) {
      return joined(j);
    }
    if (e instanceof Expr.FormattedValue v) {
      return formatted(v);
    }
    if (e instanceof Expr.Lambda l) {
      return body.functions().lambda(l);
    }
    if (e instanceof Expr.ListComp c) {
      return body.comprehensions().list(c);
    }
    if (e instanceof Expr.SetComp c) {
      return body.comprehensions().set(c);
    }
    if (e instanceof Expr.DictComp c) {
      return body.comprehensions().dict(c);
    }
    if (e instanceof Expr.GeneratorExp g) {
      return body.comprehensions().generator(g);
    }
    if (e instanceof Expr.Starred) {
      throw new IllegalStateException("starred expression outside of a display");
    }
    if (e instanceof Expr.Yield) {
      throw new IllegalStateException("yield inside an expression");
    }
    if (e instanceof Expr.YieldFrom) {
      throw new IllegalStateException("yield from inside an expression");
    }
    if (e instanceof Expr.Await) {
      throw new IllegalStateException("await inside an expression");
    }
    throw new IllegalStateException(e.getClass().getName());
  }

  ExprNode[] lowerAll(List<? extends Expr> expressions) {
    ExprNode[] nodes = new ExprNode[expressions.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = lower(expressions.get(i));
    }
    return nodes;
  }

  PyStr attributeName(String attribute) {
    return code.name(body.scope().mangle(attribute));
  }

  /** An attribute on another line than the value's beginning is shown where its name stands, but for one of super(). */
  int attributePosition(Expr.Attribute a) {
    Span s = a.span();
    boolean whole = s.line() == s.endLine()
        || a.value() instanceof Expr.Call c && c.func() instanceof Expr.Name n && n.id().equals("super");
    return code.position(whole ? s : new Span(s.endLine(), nameColumn(a), s.endLine(), s.endColumn()));
  }

  /** Where the name of an attribute begins, if it stands on one line with the end of the attribute. */
  static int nameColumn(Expr.Attribute a) {
    return Math.max(a.span().endColumn() - a.attr().codePointCount(0, a.attr().length()), 0);
  }

  private ExprNode subscript(Expr.Subscript s) {
    ExprNode value = lower(s.value());
    ExprNode key = lower(s.slice());
    if (value instanceof ConstantNode v && key instanceof ConstantNode k) {
      PyObject folded = Folding.subscript(v.value(), k.value());
      if (folded != null) {
        return folded(folded, v, k);
      }
    }
    return SubscriptGet.of(value, key, code.position(s.span()));
  }

  /** The node for {@code owned}, into which the constants {@code parts} were folded. */
  private ConstantNode folded(PyObject owned, ConstantNode... parts) {
    for (ConstantNode part : parts) {
      code.dropConstant(part.value());
    }
    return pooled(owned);
  }

  /** The node for a constant made here, whose reference is stolen. */
  ConstantNode pooled(PyObject owned) {
    return code.constant(code.unit().constants().share(owned));
  }

  /** Chains such as a + b + c + ... are left-deep; they are lowered without recursion on the left side. */
  private ExprNode binary(Expr.BinOp top) {
    ArrayDeque<Expr.BinOp> spine = new ArrayDeque<>();
    Expr e = top;
    while (e instanceof Expr.BinOp b && body.temporaries().load(e) == null) {
      spine.push(b);
      e = b.left();
    }
    ExprNode left = lower(e);
    while (!spine.isEmpty()) {
      Expr.BinOp b = spine.pop();
      ExprNode formatted = formatted(left, b);
      left = formatted != null ? formatted : binary(b.op(), left, rightOperand(b), b.span());
    }
    return left;
  }

  private ExprNode rightOperand(Expr.BinOp b) {
    ExprNode right = lower(b.right());
    return body.lines().areSpread() ? body.lines().after(right, b.span().line()) : right;
  }

  /** The f-string that a constant format with a tuple display becomes; null when it stays an operator. */
  private ExprNode formatted(ExprNode left, Expr.BinOp b) {
    if (b.op() != BinaryOperator.MOD || !(left instanceof ConstantNode c) || !(c.value() instanceof PyStr format)
        || !(b.right() instanceof Expr.Tuple arguments)) {
      return null;
    }
    Expr.JoinedStr joined = PercentFormats.joined(format.value(), arguments, b.span());
    if (joined == null) {
      return null;
    }
    code.dropConstant(format);
    return lower(joined);
  }

  private ExprNode binary(BinaryOperator operator, ExprNode left, ExprNode right, Span span) {
    BinaryOp op = OperatorNodes.of(operator);
    if (left instanceof ConstantNode a && right instanceof ConstantNode b) {
      PyObject folded = Folding.binary(op, a.value(), b.value());
      if (folded != null) {
        return folded(folded, a, b);
      }
    }
    return BinaryNode.of(op, false, left, right, code.position(span));
  }

  private ExprNode unary(Expr.UnaryOp u) {
    ExprNode operand = lower(u.operand());
    if (u.op() == UnaryOperator.NOT) {
      return negated(u, operand);
    }
    UnaryOp op = switch (u.op()) {
      case INVERT -> UnaryOp.INVERT;
      case U_ADD -> UnaryOp.POSITIVE;
      case U_SUB -> UnaryOp.NEGATIVE;
      case NOT -> throw new IllegalStateException("not has been lowered");
    };
    if (operand instanceof ConstantNode c) {
      PyObject folded = Folding.unary(op, c.value());
      if (folded != null) {
        return folded(folded, c);
      }
    }
    return new UnaryNode(op, operand, code.position(u.span()));
  }

  private ExprNode logical(Expr.BoolOp b) {
    return new LogicalNode(b.op() == BoolOperator.OR, lowerAll(b.values()), code.position(b.span()));
  }

  /** An expression of which only the truth matters: each of its parts is tested where it stands. */
  ExprNode condition(Expr e) {
    if (body.temporaries().load(e) == null) {
      if (e instanceof Expr.BoolOp b) {
        return new LogicalNode(b.op() == BoolOperator.OR, conditions(b.values()), code.position(b.span()));
      }
      if (e instanceof Expr.UnaryOp u && u.op() == UnaryOperator.NOT) {
        return negated(u, condition(u.operand()));
      }
      if (e instanceof Expr.IfExp i) {
        return conditional(i, condition(i.test()), this::condition);
      }
    }
    ExprNode node = lower(e);
    return node instanceof ConstantNode || node instanceof LocalGet || node instanceof CompareNode
        || node instanceof RelationNode ? node : new Condition(node, code.position(e.span()));
  }

  /** Conditions that are tested one after the other. */
  ExprNode[] conditions(List<Expr> expressions) {
    ExprNode[] nodes = new ExprNode[expressions.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = condition(expressions.get(i));
    }
    return nodes;
  }

  private ExprNode negated(Expr.UnaryOp u, ExprNode operand) {
    return operand instanceof ConstantNode c
        ? folded(PyBool.of(!Truth.of(c.value())), c)
        : new NotNode(operand, code.position(u.span()));
  }

  /** How the branches of a conditional expression are lowered. */
  private interface BranchLowering {
    /** One branch. */
    ExprNode lower(Expr branch);
  }

  private ExprNode conditional(Expr.IfExp i, ExprNode test, BranchLowering branches) {
    if (test instanceof ConstantNode c) {
      code.leaveUnused(c.value());
      ExprNode body = branch(i.body(), Truth.of(c.value()), branches);
      ExprNode orElse = branch(i.orElse(), !Truth.of(c.value()), branches);
      return Truth.of(c.value()) ? body : orElse;
    }
    return new ConditionalNode(test, branches.lower(i.body()), branches.lower(i.orElse()));
  }

  private ExprNode branch(Expr e, boolean reached, BranchLowering branches) {
    if (reached) {
      return branches.lower(e);
    }
    code.beginUnreachable();
    ExprNode node = branches.lower(e);
    code.endUnreachable();
    return node;
  }

  /** The truth of a constant expression; null when it is not constant. */
  Boolean constantTruth(Expr e) {
    if (e instanceof Expr.Name n && n.id().equals("__debug__")) {
      return code.unit().optimize() == 0;
    }
    return displays.constantOrNull(e) instanceof PyObject value ? (Boolean) Truth.of(value) : null;
  }

  private ExprNode compare(Expr.Compare c) {
    int position = code.position(c.span());
    ExprNode left = lower(c.left());
    if (c.ops().size() == 1) {
      CompareOperator operator = c.ops().getFirst();
      ExprNode right = comparand(operator, c.comparators().getFirst());
      return OperatorNodes.compare(operator, left, right, position);
    }
    ChainNode.Link[] links = new ChainNode.Link[c.ops().size()];
    for (int i = 0; i < links.length; i++) {
      CompareOperator operator = c.ops().get(i);
      ExprNode right = comparand(operator, c.comparators().get(i));
      CompareOp op = OperatorNodes.comparison(operator);
      links[i] = op != null
          ? new CompareLink(op, right, position)
          : new RelationLink(OperatorNodes.relation(operator), right, position);
    }
    return new ChainNode(left, links);
  }

  /** A display after {@code in} that holds constants only becomes a constant itself. */
  ExprNode comparand(CompareOperator operator, Expr e) {
    if (operator == CompareOperator.IN || operator == CompareOperator.NOT_IN) {
      ExprNode constant = displays.iterationConstant(e, true);
      if (constant != null) {
        return constant;
      }
    }
    return lower(e);
  }

  /**
   * A tuple of {@code items}, a constant when all of them are; CPython makes that when it has seen all other constants.
   */
  ExprNode tupleOfNodes(List<ExprNode> items, Span span) {
    PyObject[] values = new PyObject[items.size()];
    for (int i = 0; i < values.length; i++) {
      if (!(items.get(i) instanceof ConstantNode c)) {
        return new TupleNode(items.toArray(new ExprNode[0]), code.position(span));
      }
      values[i] = c.value();
    }
    for (PyObject value : values) {
      code.leaveUnused(value);
    }
    PyObject tuple = code.unit().constants().share(PyTuple.of(values));
    code.addLateConstant(tuple);
    return new ConstantNode(tuple);
  }

  private ExprNode joined(Expr.JoinedStr j) {
    ExprNode[] parts = lowerAll(j.values());
    return parts.length == 1 ? parts[0] : new JoinedNode(parts, code.position(j.span()));
  }

  private ExprNode formatted(Expr.FormattedValue v) {
    ExprNode value = lower(v.value());
    ExprNode spec = v.formatSpec() == null ? null : lower(v.formatSpec());
    return new FormattedValueNode(value, v.conversion(), spec, code.position(v.span()));
  }

  ExprNode orNone(Expr e) {
    return e == null ? code.constant(PyNone.NONE) : lower(e);
  }
}
