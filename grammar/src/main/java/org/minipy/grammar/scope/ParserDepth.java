package org.minipy.grammar.scope;

import java.util.List;
import org.minipy.grammar.ast.BinaryOperator;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Mod;
import org.minipy.grammar.ast.Stmt;

/**
 * How deep CPython's parser would nest its rules for a tree. Of what nests too deeply for the scopes, the chains that
 * need no brackets and no indentation may be too deep for that parser already, which is another error.
 */
final class ParserDepth {
  private static final int MAXIMUM = 5968;
  private static final int OF_IF = 2;

  private ParserDepth() {}

  /** Whether CPython's parser would give up. */
  static boolean isExceeded(Mod mod) {
    return switch (mod) {
      case Mod.Module m -> isExceeded(m.body());
      case Mod.Interactive i -> isExceeded(i.body());
      case Mod.Expression e -> of(e.body()) > MAXIMUM;
    };
  }

  private static boolean isExceeded(List<Stmt> body) {
    for (Stmt s : body) {
      int depth = switch (s) {
        case Stmt.If i -> ofChain(i);
        case Stmt.ExprStmt e -> of(e.value());
        case Stmt.Assign a -> of(a.value());
        default -> 0;
      };
      if (depth > MAXIMUM) {
        return true;
      }
    }
    return false;
  }

  private static int ofChain(Stmt.If first) {
    int depth = OF_IF;
    Stmt.If next = first;
    while (next != null) {
      depth++;
      next = next.orElse().size() == 1 && next.orElse().getFirst() instanceof Stmt.If i ? i : null;
    }
    return depth;
  }

  private static int of(Expr e) {
    int depth = 0;
    Expr next = e;
    while (next != null) {
      switch (next) {
        case Expr.UnaryOp u -> {
          depth++;
          next = u.operand();
        }
        case Expr.IfExp i -> {
          depth++;
          next = i.orElse();
        }
        case Expr.Lambda l -> {
          depth += 2;
          next = l.body();
        }
        case Expr.BinOp b when b.op() == BinaryOperator.POW -> {
          depth += 2;
          next = b.right();
        }
        default -> next = null;
      }
    }
    return depth;
  }
}
