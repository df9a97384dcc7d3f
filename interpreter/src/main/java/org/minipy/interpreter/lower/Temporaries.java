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
  private Map<Expr, Integer> functions;

  /** From now on {@code e} lowers to taking the value out of {@code slot}. */
  void replace(Expr e, int slot) {
    if (slots == null) {
      slots = new IdentityHashMap<>();
    }
    slots.put(e, slot);
  }

  /** From now on the function that {@code e}, a generator expression, is made of is taken out of {@code slot}. */
  void replaceFunction(Expr e, int slot) {
    if (functions == null) {
      functions = new IdentityHashMap<>();
    }
    functions.put(e, slot);
  }

  /** The node that takes the function that {@code e} is made of; null when that is to be made in place. */
  ExprNode function(Expr e) {
    Integer slot = functions == null ? null : functions.get(e);
    return slot == null ? null : new TemporaryTake(slot);
  }

  /** The node that takes the value of {@code e}; null when it is to be computed in place. */
  ExprNode load(Expr e) {
    Integer slot = slots == null ? null : slots.get(e);
    return slot == null ? null : new TemporaryTake(slot);
  }
}
