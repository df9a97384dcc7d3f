package org.minipy.interpreter.lower;

import java.util.IdentityHashMap;
import java.util.Map;
import org.minipy.grammar.ast.Expr;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.name.TemporaryTake;

/**
 * The values that stand ready in slots of the frame because they were computed before a suspension, as names that no source
 * can contain. Each is read once, by the node that would have computed it.
 */
final class Temporaries {
  private final Map<Expr.Name, Integer> slots = new IdentityHashMap<>();

  /** A name that stands for the value in {@code slot}. */
  Expr.Name name(int slot, Expr inPlaceOf) {
    Expr.Name name = new Expr.Name(".temporary", inPlaceOf.span());
    slots.put(name, slot);
    return name;
  }

  /** The node that takes the value that {@code name} stands for; null when it is a name of the source. */
  ExprNode load(Expr.Name name) {
    Integer slot = slots.get(name);
    return slot == null ? null : new TemporaryTake(slot);
  }
}
