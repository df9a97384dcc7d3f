package org.minipy.interpreter.lower;

import java.util.IdentityHashMap;
import java.util.Map;
import org.minipy.grammar.ast.Expr;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.name.TemporaryTake;

/**
 * The expressions whose values stand ready in slots of the frame, because they were computed before a suspension that
 * happens inside the expression around them. Each value is taken once, by the node that would have computed it.
 */
final class Temporaries {
  private Map<Expr, Integer> slots;

  /** From now on {@code e} lowers to taking the value out of {@code slot}. */
  void replace(Expr e, int slot) {
    if (slots == null) {
      slots = new IdentityHashMap<>();
    }
    slots.put(e, slot);
  }

  /** The node that takes the value of {@code e}; null when it is to be computed in place. */
  ExprNode load(Expr e) {
    Integer slot = slots == null ? null : slots.get(e);
    return slot == null ? null : new TemporaryTake(slot);
  }
}
