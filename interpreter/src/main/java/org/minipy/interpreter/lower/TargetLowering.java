package org.minipy.interpreter.lower;

import java.util.List;
import org.minipy.grammar.ast.Expr;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.attribute.AttributeTarget;
import org.minipy.interpreter.node.container.SubscriptTarget;
import org.minipy.interpreter.node.container.UnpackTarget;

/** Lowers what stands left of an assignment. */
final class TargetLowering {
  private final Body body;

  TargetLowering(Body body) {
    this.body = body;
  }

  TargetNode lower(Expr target) {
    ExpressionLowering expressions = body.expressions();
    CodeBuilder code = body.code();
    if (target instanceof Expr.Name n) {
      return body.lines().target(Names.store(code, body.scope(), n.id(), n.span()), n.span());
    }
    if (target instanceof Expr.Attribute a) {
      return new AttributeTarget(
          expressions.lower(a.value()), expressions.attributeName(a.attr()), expressions.attributePosition(a));
    }
    if (target instanceof Expr.Subscript s) {
      return new SubscriptTarget(expressions.lower(s.value()), expressions.lower(s.slice()), code.position(s.span()));
    }
    if (target instanceof Expr.Tuple t) {
      return unpack(t.elts(), t);
    }
    if (target instanceof Expr.List l) {
      return unpack(l.elts(), l);
    }
    if (target instanceof Expr.Starred s) {
      return lower(s.value());
    }
    throw new IllegalStateException("not a target: " + target.getClass().getSimpleName());
  }

  private TargetNode unpack(List<Expr> elements, Expr whole) {
    TargetNode[] targets = new TargetNode[elements.size()];
    int star = -1;
    int position = body.code().position(whole.span());
    for (int i = 0; i < targets.length; i++) {
      if (elements.get(i) instanceof Expr.Starred) {
        star = i;
      }
      targets[i] = lower(elements.get(i));
    }
    return new UnpackTarget(targets, star, position);
  }

  TargetNode[] lowerAll(List<Expr> targets) {
    TargetNode[] nodes = new TargetNode[targets.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = lower(targets.get(i));
    }
    return nodes;
  }
}
