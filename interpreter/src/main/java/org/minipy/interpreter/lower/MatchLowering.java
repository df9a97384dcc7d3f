package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.List;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.MatchCase;
import org.minipy.grammar.ast.Pattern;
import org.minipy.grammar.ast.Stmt;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.interpreter.node.control.If;
import org.minipy.interpreter.node.generator.ResumableIf;
import org.minipy.interpreter.node.pattern.Case;
import org.minipy.interpreter.node.pattern.Match;
import org.minipy.interpreter.node.pattern.ResumableMatch;
import org.minipy.interpreter.node.trace.TracedCase;

/** Lowers match statements. A last {@code case _} is an else: it has no pattern, and the subject is gone before it. */
final class MatchLowering {
  private final Body body;

  MatchLowering(Body body) {
    this.body = body;
  }

  private static boolean hasElse(List<MatchCase> cases) {
    return cases.size() > 1 && isWildcard(cases.getLast().pattern());
  }

  static boolean isWildcard(Pattern p) {
    return p instanceof Pattern.MatchAs a && a.pattern() == null && a.name() == null;
  }

  StmtNode lower(Stmt.Match m) {
    boolean hasElse = hasElse(m.cases());
    int n = m.cases().size() - (hasElse ? 1 : 0);
    ExprNode subject = body.statements().head(m.subject());
    Case[] cases = new Case[n];
    ExprNode[] guards = new ExprNode[n];
    StmtNode[] bodies = new StmtNode[n];
    for (int i = 0; i < n; i++) {
      MatchCase c = m.cases().get(i);
      cases[i] = pattern(c);
      guards[i] = c.guard() == null ? null : body.statements().test(c.guard());
      bodies[i] = body.statements().block(c.body());
    }
    return new Match(subject, cases, guards, bodies, hasElse ? orElse(m.cases().getLast()) : null);
  }

  private Case pattern(MatchCase c) {
    Case pattern = new PatternLowering(body).lower(c.pattern());
    return body.lines().on() ? new TracedCase(pattern, c.pattern().span().line()) : pattern;
  }

  private StmtNode orElse(MatchCase c) {
    ExprNode guard = c.guard() == null ? null : body.statements().test(c.guard());
    StmtNode statements = body.lines().before(body.statements().block(c.body()), c.pattern().span().line());
    return guard == null ? statements : new If(new ExprNode[] {guard}, new StmtNode[] {statements}, null);
  }

  /** A match statement with suspensions in its subject, guards or bodies. */
  StmtNode resumable(Stmt.Match m, SuspensionLowering suspensions, Spilling spilling) {
    List<StmtNode> nodes = new ArrayList<>();
    spilling.spillScoped(m.subject(), nodes);
    ExprNode subject = body.statements().head(m.subject());
    int slot = body.code().newSlot();
    boolean hasElse = hasElse(m.cases());
    ResumableMatch.Branch[] branches = new ResumableMatch.Branch[m.cases().size() - (hasElse ? 1 : 0)];
    for (int i = 0; i < branches.length; i++) {
      MatchCase c = m.cases().get(i);
      Case pattern = pattern(c);
      List<StmtNode> before = new ArrayList<>();
      ExprNode guard = guard(c.guard(), spilling, before);
      StmtNode prelude = before.isEmpty() ? null : spilling.block(before);
      branches[i] = new ResumableMatch.Branch(pattern, prelude, guard, suspensions.block(c.body()));
    }
    StmtNode orElse = hasElse ? resumableElse(m.cases().getLast(), suspensions, spilling) : null;
    nodes.add(new ResumableMatch(subject, branches, orElse, slot, body.code().newState()));
    return spilling.block(nodes);
  }

  private ExprNode guard(Expr guard, Spilling spilling, List<StmtNode> before) {
    if (guard == null) {
      return null;
    }
    spilling.spillConditionScoped(guard, before);
    return body.statements().test(guard);
  }

  private StmtNode resumableElse(MatchCase c, SuspensionLowering suspensions, Spilling spilling) {
    List<StmtNode> nodes = new ArrayList<>();
    ExprNode guard = guard(c.guard(), spilling, nodes);
    StmtNode statements = body.lines().before(suspensions.block(c.body()), c.pattern().span().line());
    nodes.add(guard == null ? statements : new ResumableIf(guard, statements, null, body.code().newState()));
    return spilling.block(nodes);
  }
}
