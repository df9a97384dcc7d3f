package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Span;
import org.minipy.grammar.ast.Stmt;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.TargetNode;
import org.minipy.interpreter.node.control.Block;
import org.minipy.interpreter.node.control.Pass;
import org.minipy.interpreter.node.trace.ForBody;
import org.minipy.interpreter.node.trace.LineAfter;
import org.minipy.interpreter.node.trace.LineBefore;
import org.minipy.interpreter.node.trace.LineStatement;
import org.minipy.interpreter.node.trace.LineTarget;
import org.minipy.interpreter.node.trace.ResumePoint;
import org.minipy.interpreter.node.trace.TracedDelegation;
import org.minipy.interpreter.node.trace.WhileBody;
import org.minipy.interpreter.node.trace.WithBody;

/**
 * Adds the nodes that tell a trace function on which line control is; in code that is not traced it adds nothing.
 *
 * <p>CPython reports a line when an instruction stands on another line than the one that was executed before it, and
 * after jumps back. A statement or the head of a compound statement that stands on one line needs one report, before
 * it. In one that spans lines every name and constant reports its line before, and every operation after its last
 * operand.
 */
final class Lines {
  private final boolean on;
  private final Map<Expr, Integer> after = new IdentityHashMap<>();
  private boolean spread;

  Lines(boolean on) {
    this.on = on;
  }

  /** Whether the code is to be traced. */
  boolean on() {
    return on;
  }

  /** Whether the expressions that are lowered now report their lines one by one. */
  boolean areSpread() {
    return spread;
  }

  /** A statement or head in {@code s} begins; returns what {@link #leave} gets. */
  boolean enter(Span s) {
    boolean outer = spread;
    spread = on && s.line() != s.endLine();
    return outer;
  }

  /** A statement or head has ended. */
  void leave(boolean outer) {
    spread = outer;
  }

  /** The head {@code node} of a compound statement, in {@code s}, has ended. */
  ExprNode leave(boolean outer, ExprNode node, Span s) {
    spread = outer;
    return on && s.line() == s.endLine() ? new LineBefore(node, s.line()) : node;
  }

  /** {@code node} after its last operand: on {@code line} again. */
  ExprNode after(ExprNode node, int line) {
    return on && node != null ? new LineAfter(node, line) : node;
  }

  /** {@code node}, which begins on {@code line}. */
  StmtNode before(StmtNode node, int line) {
    return on ? new LineStatement(node, line) : node;
  }

  /** An expression that is about to be lowered says on which line its operation stands. */
  void announce(Expr e) {
    if (spread && e.span().line() != e.span().endLine()) {
      Expr last = lastOperand(e);
      if (last != null) {
        after.put(last, e.span().line());
      }
    }
  }

  /** What {@code e} was lowered to, with reports where it needs them. */
  ExprNode marked(Expr e, ExprNode node) {
    if (!spread) {
      return node;
    }
    ExprNode result = isLeaf(e) ? new LineBefore(node, e.span().line()) : node;
    Integer line = after.remove(e);
    return line == null ? result : new LineAfter(result, line);
  }

  private static boolean isLeaf(Expr e) {
    return e instanceof Expr.Constant || e instanceof Expr.Name || e instanceof Expr.Lambda;
  }

  private static Expr lastOperand(Expr e) {
    if (e instanceof Expr.BinOp b) {
      return b.right();
    }
    if (e instanceof Expr.UnaryOp u) {
      return u.operand();
    }
    if (e instanceof Expr.Subscript s) {
      return s.slice();
    }
    if (e instanceof Expr.List l) {
      return last(l.elts());
    }
    if (e instanceof Expr.Tuple t) {
      return last(t.elts());
    }
    if (e instanceof Expr.Set s) {
      return last(s.elts());
    }
    if (e instanceof Expr.Dict d) {
      return last(d.values());
    }
    if (e instanceof Expr.JoinedStr j) {
      return last(j.values());
    }
    return e instanceof Expr.Compare c ? last(c.comparators()) : null;
  }

  private static Expr last(List<Expr> expressions) {
    Expr last = expressions.isEmpty() ? null : expressions.getLast();
    return last instanceof Expr.Starred ? null : last;
  }

  /** A target, which reports its own line where lines are spread. */
  TargetNode target(TargetNode node, Span s) {
    return spread ? new LineTarget(node, s.line()) : node;
  }

  /** A statement that was lowered as {@code node}, with the report of its first line where it has no other. */
  StmtNode statement(Stmt s, StmtNode node) {
    if (!on || s instanceof Stmt.AnnAssign && node instanceof Pass) {
      return node;
    }
    boolean reportsItself = s instanceof Stmt.If || s instanceof Stmt.While || s instanceof Stmt.For
        || s instanceof Stmt.AsyncFor || s instanceof Stmt.With || s instanceof Stmt.AsyncWith
            || s instanceof Stmt.Match
        || s instanceof Stmt.FunctionDef || s instanceof Stmt.AsyncFunctionDef
        || s instanceof Stmt.ClassDef c && !c.decoratorList().isEmpty()
        || isSimple(s) && beginsWithExpression(s) && s.span().line() != s.span().endLine();
    return reportsItself ? node : new LineStatement(node, s.span().line());
  }

  /** Whether {@code s} has no statements inside. */
  static boolean isSimple(Stmt s) {
    return !(s instanceof Stmt.If || s instanceof Stmt.While || s instanceof Stmt.For || s instanceof Stmt.AsyncFor
        || s instanceof Stmt.With || s instanceof Stmt.AsyncWith || s instanceof Stmt.Match || s instanceof Stmt.Try
        || s instanceof Stmt.TryStar || s instanceof Stmt.FunctionDef || s instanceof Stmt.AsyncFunctionDef
        || s instanceof Stmt.ClassDef);
  }

  private static boolean beginsWithExpression(Stmt s) {
    return s instanceof Stmt.ExprStmt || s instanceof Stmt.Assign || s instanceof Stmt.AugAssign
        || s instanceof Stmt.AnnAssign a && a.value() != null || s instanceof Stmt.Return r && r.value() != null
        || s instanceof Stmt.Raise x && x.exc() != null || s instanceof Stmt.Assert;
  }

  /**
   * {@code nodes} with the reports of statements that do nothing: {@code idle} holds, for each, the lines before it.
   */
  void addIdle(List<StmtNode> nodes, List<List<Integer>> idle) {
    for (int i = 0; i < nodes.size(); i++) {
      if (!idle.get(i).isEmpty()) {
        List<StmtNode> all = marks(idle.get(i));
        all.add(nodes.get(i));
        nodes.set(i, Block.of(all.toArray(new StmtNode[0])));
      }
    }
    if (!idle.getLast().isEmpty()) {
      List<StmtNode> all = marks(idle.getLast());
      if (nodes.isEmpty()) {
        nodes.add(Block.of(all.toArray(new StmtNode[0])));
      } else {
        all.addFirst(nodes.removeLast());
        nodes.add(Block.of(all.toArray(new StmtNode[0])));
      }
    }
  }

  private static List<StmtNode> marks(List<Integer> lines) {
    List<StmtNode> nodes = new ArrayList<>();
    for (int line : lines) {
      nodes.add(new LineStatement(new Pass(), line));
    }
    return nodes;
  }

  /** The body of a loop over items that are fetched on {@code line}. */
  StmtNode forBody(StmtNode body, int line) {
    return on ? new ForBody(body, line) : body;
  }

  /** The body of a while loop, which begins on {@code bodyLine}, with its test on {@code testLine}. */
  StmtNode whileBody(StmtNode body, int bodyLine, int testLine) {
    return on && bodyLine == testLine ? new WhileBody(body, bodyLine) : body;
  }

  /** The body of a with statement on {@code line}. */
  StmtNode withBody(StmtNode body, int line) {
    return on ? new WithBody(body, line) : body;
  }

  /** A statement that suspends, and at its end leaves the result of a delegation in slot {@code result}. */
  StmtNode delegating(StmtNode node, int result) {
    return on ? new TracedDelegation(new ResumePoint(node), result) : node;
  }

  /** A statement that suspends. */
  StmtNode suspending(StmtNode node) {
    return on ? new ResumePoint(node) : node;
  }
}
