package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.minipy.grammar.ast.Expr;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.comprehension.AssignComprehension;
import org.minipy.interpreter.node.comprehension.ComprehensionNode;
import org.minipy.interpreter.node.container.TupleNode;
import org.minipy.interpreter.node.container.UnpackTarget;
import org.minipy.interpreter.node.name.LocalTarget;

/**
 * Assignments of comprehensions to locals, alone or as the last of two or three values: {@link StackMoves} may leave
 * out the swap that brings the outer values of the comprehension's variables to the top.
 */
final class ComprehensionAssignment {
  private static final int MOST = 3;

  private final Body body;

  ComprehensionAssignment(Body body) {
    this.body = body;
  }

  /** The statement {@code to = from}, which lowered are {@code target} and {@code value}; null when it is another. */
  StmtNode orNull(Expr to, TargetNode target, Expr from, ExprNode value) {
    if (value instanceof ComprehensionNode c) {
      return lower(List.of(to), new TargetNode[] {target}, from, new ExprNode[0], c);
    }
    if (value instanceof TupleNode tuple && target instanceof UnpackTarget unpack && unpack.plainTargets() != null
        && from instanceof Expr.Tuple sources) {
      ExprNode[] values = tuple.items();
      TargetNode[] targets = unpack.plainTargets();
      int last = values.length - 1;
      if (last > 0 && last < MOST && targets.length == values.length && values[last] instanceof ComprehensionNode c) {
        List<Expr> names = to instanceof Expr.Tuple t ? t.elts() : ((Expr.List) to).elts();
        return lower(names, targets, sources.elts().get(last), Arrays.copyOf(values, last), c);
      }
    }
    return null;
  }

  private StmtNode lower(
      List<Expr> names, TargetNode[] targets, Expr from, ExprNode[] values, ComprehensionNode comprehension) {
    List<String> slots = new ArrayList<>(List.of(comprehension.names()));
    int own = slots.size();
    StackMoves moves = new StackMoves();
    moves.swap(own + 1, from.span().line());
    for (int i = own - 1; i >= 0; i--) {
      moves.store(i, from.span().line());
    }
    moves.swap(targets.length, from.span().line());
    for (int i = 0; i < targets.length; i++) {
      if (!(names.get(i) instanceof Expr.Name n) || LocalTarget.slotOf(targets[i]) < 0) {
        return null;
      }
      String name = body.scope().symbol(n.id()).name();
      if (!slots.contains(name)) {
        slots.add(name);
      }
      moves.store(slots.indexOf(name), n.span().line());
    }
    int[] order = moves.takeOrder();
    return order == null ? null : new AssignComprehension(targets, values, comprehension, order);
  }
}
