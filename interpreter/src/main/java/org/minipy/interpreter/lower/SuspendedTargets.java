package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Stmt;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.container.UnpackTarget;
import org.minipy.interpreter.node.control.Assign;
import org.minipy.interpreter.node.control.Delete;
import org.minipy.interpreter.node.generator.StoreTemporary;
import org.minipy.interpreter.node.generator.TemporaryTarget;
import org.minipy.interpreter.node.name.TemporaryRead;
import org.minipy.interpreter.node.name.TemporaryTake;

/** Assignments to targets that contain suspensions: the value waits in a slot while a target is evaluated. */
final class SuspendedTargets {
  private final Body body;
  private final Suspensions suspensions;
  private final Spilling spilling;

  SuspendedTargets(Body body, Suspensions suspensions, Spilling spilling) {
    this.body = body;
    this.suspensions = suspensions;
    this.spilling = spilling;
  }

  /** {@code a = b = value} with suspensions in the targets. */
  void assign(Stmt.Assign a, List<StmtNode> out) {
    int value = keep(a.value(), out);
    int last = a.targets().size() - 1;
    for (int i = 0; i < last; i++) {
      int copy = body.code().newSlot();
      out.add(new StoreTemporary(copy, new TemporaryRead(value)));
      assign(a.targets().get(i), copy, out);
    }
    assign(a.targets().get(last), value, out);
  }

  /** {@code target: annotation = value} in a function, which does not evaluate the annotation. */
  void assign(Stmt.AnnAssign a, List<StmtNode> out) {
    assign(a.target(), keep(a.value(), out), out);
  }

  private int keep(Expr value, List<StmtNode> out) {
    spilling.spill(value, out);
    int slot = body.code().newSlot();
    out.add(new StoreTemporary(slot, body.expressions().lower(value)));
    return slot;
  }

  /**
   * The target itself, or, if it contains suspensions, a slot from which {@code out} will assign to it; an exception in
   * that assignment gives back what it keeps.
   */
  TargetNode scopedTargetOrSlot(Expr target, List<StmtNode> out) {
    int first = body.code().slotCount();
    List<StmtNode> nodes = new ArrayList<>();
    TargetNode slot = targetOrSlot(target, nodes);
    spilling.scoped(nodes, first, out);
    return slot;
  }

  private TargetNode targetOrSlot(Expr target, List<StmtNode> out) {
    if (!suspensions.in(target)) {
      return body.targets().lower(target);
    }
    int slot = body.code().newSlot();
    assign(target, slot, out);
    return new TemporaryTarget(slot);
  }

  private void assign(Expr target, int slot, List<StmtNode> out) {
    if (target instanceof Expr.Starred s) {
      assign(s.value(), slot, out);
    } else if (target instanceof Expr.Tuple t && suspensions.in(target)) {
      unpack(t.elts(), t, slot, out);
    } else if (target instanceof Expr.List l && suspensions.in(target)) {
      unpack(l.elts(), l, slot, out);
    } else {
      spilling.spillInOrder(parts(target), out);
      out.add(new Assign(body.targets().lower(target), new TemporaryTake(slot)));
    }
  }

  private void unpack(List<Expr> elements, Expr whole, int slot, List<StmtNode> out) {
    int n = elements.size();
    int star = -1;
    TargetNode[] targets = new TargetNode[n];
    int[] slots = new int[n];
    for (int i = n - 1; i >= 0; i--) {
      slots[i] = body.code().newSlot();
      targets[i] = new TemporaryTarget(slots[i]);
      star = elements.get(i) instanceof Expr.Starred ? i : star;
    }
    int position = body.code().position(whole.span());
    out.add(new Assign(new UnpackTarget(targets, star, position), new TemporaryTake(slot)));
    for (int i = 0; i < n; i++) {
      assign(elements.get(i), slots[i], out);
    }
  }

  /** {@code del a, b} with suspensions in the targets. */
  void delete(List<Expr> targets, List<StmtNode> out) {
    for (Expr target : targets) {
      if (target instanceof Expr.Tuple t) {
        delete(t.elts(), out);
      } else if (target instanceof Expr.List l) {
        delete(l.elts(), out);
      } else {
        spilling.spillInOrder(parts(target), out);
        out.add(new Delete(new TargetNode[] {body.targets().lower(target)}));
      }
    }
  }

  /** The expressions that are evaluated before something is assigned to {@code target} or deleted there. */
  private static List<Expr> parts(Expr target) {
    List<Expr> found = new ArrayList<>();
    if (target instanceof Expr.Attribute a) {
      found.add(a.value());
    } else if (target instanceof Expr.Subscript s) {
      found.add(s.value());
      found.add(s.slice());
    }
    return found;
  }
}
