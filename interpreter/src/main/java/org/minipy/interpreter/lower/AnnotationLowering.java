package org.minipy.interpreter.lower;

import java.util.List;
import org.minipy.grammar.ast.ExceptHandler;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.MatchCase;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.container.SubscriptTarget;
import org.minipy.interpreter.node.control.Assign;
import org.minipy.interpreter.node.control.Block;
import org.minipy.interpreter.node.control.ExpressionStatement;
import org.minipy.interpreter.node.control.Pass;
import org.minipy.interpreter.node.control.SetupAnnotations;
import org.minipy.runtime.types.text.PyStr;

/** Lowers annotated assignments (PEP 526). */
final class AnnotationLowering {
  private final Body body;

  AnnotationLowering(Body body) {
    this.body = body;
  }

  private boolean isKept() {
    return !body.scope().kind().isFunctionLike();
  }

  /** {@code target: annotation = value}. */
  StmtNode assignment(Stmt.AnnAssign a) {
    ExprNode value = a.value() == null ? null : body.expressions().lower(a.value());
    StmtNode store = value == null ? null : body.statements().assign(a.target(), a.value(), value);
    StmtNode annotate = null;
    if (!(a.target() instanceof Expr.Name n)) {
      annotate = a.value() == null ? evaluate(a.target()) : null;
    } else if (a.simple() && isKept()) {
      annotate = keep(n, a.annotation());
    }
    if (!(a.target() instanceof Expr.Name && a.simple()) && isKept() && !body.code().unit().scopes()
        .futureAnnotations()) {
      StmtNode effect = new ExpressionStatement(body.expressions().lower(a.annotation()));
      annotate = annotate == null ? effect : Block.of(annotate, effect);
    }
    if (store == null) {
      return annotate == null ? new Pass() : annotate;
    }
    return annotate == null ? store : Block.of(store, annotate);
  }

  private StmtNode keep(Expr.Name n, Expr annotation) {
    Span span = n.span();
    ExprNode value = value(annotation);
    ExprNode annotations = Names.load(body.code(), body.scope(), "__annotations__", span);
    ExprNode key = body.code().constant(PyStr.intern(body.scope().mangle(n.id())));
    TargetNode item = new SubscriptTarget(annotations, key, body.code().position(span));
    return new Assign(item, value);
  }

  /** Evaluates the parts of a target that is annotated but not assigned. */
  private StmtNode evaluate(Expr target) {
    if (target instanceof Expr.Attribute a) {
      return new ExpressionStatement(body.expressions().lower(a.value()));
    }
    if (target instanceof Expr.Subscript s) {
      return Block.of(new ExpressionStatement(body.expressions().lower(s.value())),
          new ExpressionStatement(body.expressions().lower(s.slice())));
    }
    return null;
  }

  /** The value of an annotation. */
  ExprNode value(Expr annotation) {
    if (body.code().unit().scopes().futureAnnotations()) {
      return body.code().constant(body.code().unit().constants().share(PyStr.of(Unparse.text(annotation))));
    }
    return body.expressions().lower(annotation);
  }

  /** Makes {@code __annotations__} at the start of a module or class body that has annotations. */
  void prepare(List<Stmt> statements, List<StmtNode> nodes) {
    if (isKept() && hasAnnotation(statements)) {
      nodes.add(new SetupAnnotations());
    }
  }

  private static boolean hasAnnotation(List<Stmt> statements) {
    for (Stmt s : statements) {
      if (hasAnnotation(s)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAnnotation(Stmt s) {
    if (s instanceof Stmt.AnnAssign) {
      return true;
    }
    if (s instanceof Stmt.If i) {
      return hasAnnotation(i.body()) || hasAnnotation(i.orElse());
    }
    if (s instanceof Stmt.For f) {
      return hasAnnotation(f.body()) || hasAnnotation(f.orElse());
    }
    if (s instanceof Stmt.While w) {
      return hasAnnotation(w.body()) || hasAnnotation(w.orElse());
    }
    if (s instanceof Stmt.With w) {
      return hasAnnotation(w.body());
    }
    if (s instanceof Stmt.Try t) {
      return hasAnnotation(t.body()) || inHandlers(t.handlers()) || hasAnnotation(t.orElse())
          || hasAnnotation(t.finalBody());
    }
    if (s instanceof Stmt.TryStar t) {
      return hasAnnotation(t.body()) || inHandlers(t.handlers()) || hasAnnotation(t.orElse())
          || hasAnnotation(t.finalBody());
    }
    if (s instanceof Stmt.Match m) {
      return inCases(m.cases());
    }
    return false;
  }

  private static boolean inHandlers(List<ExceptHandler> handlers) {
    for (ExceptHandler h : handlers) {
      if (hasAnnotation(h.body())) {
        return true;
      }
    }
    return false;
  }

  private static boolean inCases(List<MatchCase> cases) {
    for (MatchCase c : cases) {
      if (hasAnnotation(c.body())) {
        return true;
      }
    }
    return false;
  }
}
