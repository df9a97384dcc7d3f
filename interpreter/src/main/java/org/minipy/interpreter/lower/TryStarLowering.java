package org.minipy.interpreter.lower;

import java.util.List;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.Stmt;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.control.StarClause;
import org.minipy.interpreter.node.control.TryFinally;
import org.minipy.interpreter.node.control.TryStar;
import org.minipy.interpreter.node.generator.ResumableFinally;

/** Lowers try statements with {@code except*}. */
final class TryStarLowering {
  private final Body body;

  TryStarLowering(Body body) {
    this.body = body;
  }

  /** Lowers the statements of one part. */
  private interface PartLowering {
    /** The part as one statement. */
    StmtNode block(List<Stmt> statements);
  }

  StmtNode lower(Stmt.TryStar t) {
    StmtNode node = tryStar(t, body.statements()::block);
    return t.finalBody().isEmpty() ? node : new TryFinally(node, body.statements().block(t.finalBody()));
  }

  /** A statement with suspensions in some of its parts. */
  StmtNode resumable(Stmt.TryStar t, SuspensionLowering suspensions) {
    StmtNode node = tryStar(t, suspensions::block);
    return t.finalBody().isEmpty()
        ? node
        : new ResumableFinally(node, suspensions.block(t.finalBody()), body.code().newSlot(), body.code().newState());
  }

  private StmtNode tryStar(Stmt.TryStar t, PartLowering parts) {
    CodeBuilder code = body.code();
    StmtNode main = parts.block(t.body());
    StarClause[] clauses = new StarClause[t.handlers().size()];
    for (int i = 0; i < clauses.length; i++) {
      ExceptHandler h = t.handlers().get(i);
      ExprNode type = body.statements().head(h.type());
      TargetNode target = h.name() == null ? null : Names.store(code, body.scope(), h.name(), h.span());
      clauses[i] = new StarClause(type, target, parts.block(h.body()),
          code.position(h.span()));
    }
    StmtNode orElse = t.orElse().isEmpty() ? null : parts.block(t.orElse());
    return new TryStar(main, clauses, orElse,
        new TryStar.Places(code.newSlot(), code.newSlot(), code.newSlot(), code.newState()));
  }
}
