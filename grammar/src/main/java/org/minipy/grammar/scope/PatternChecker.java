package org.minipy.grammar.scope;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minipy.grammar.ast.Expr;
import org.minipy.grammar.ast.Pattern;
import org.minipy.grammar.ast.Span;

/** The third pass over patterns. */
final class PatternChecker {
  private final ExpressionChecker expressions;

  /** The names captured so far, in the order in which they will be stored. */
  private Set<String> captured;
  private boolean irrefutableAllowed;

  PatternChecker(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  /** Whether a pattern is {@code _}. */
  static boolean isWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs p && p.name() == null;
  }

  /**
   * Checks the pattern of a {@code case}.
   *
   * @param irrefutable whether the pattern may match everything
   */
  void check(CodeUnit unit, Pattern pattern, boolean irrefutable) {
    captured = new LinkedHashSet<>();
    irrefutableAllowed = irrefutable;
    visit(pattern);
    for (String name : captured) {
      unit.store(name, pattern.span());
    }
  }

  private void visit(Pattern pattern) {
    switch (pattern) {
      case Pattern.MatchValue p -> {
        if (p.value() instanceof Expr.JoinedStr) {
          throw CodeUnit.error(p.span(), "patterns may only match literals and attribute lookups");
        }
        expressions.visit(p.value());
      }
      case Pattern.MatchSingleton p -> {}
      case Pattern.MatchSequence p -> sequence(p);
      case Pattern.MatchStar p -> capture(p.name(), p.span());
      case Pattern.MatchMapping p -> mapping(p);
      case Pattern.MatchClass p -> classPattern(p);
      case Pattern.MatchAs p -> as(p);
      case Pattern.MatchOr p -> alternatives(p);
    }
  }

  private void inner(Pattern pattern) {
    boolean before = irrefutableAllowed;
    irrefutableAllowed = true;
    visit(pattern);
    irrefutableAllowed = before;
  }

  private void capture(String name, Span span) {
    if (name == null) {
      return;
    }
    CodeUnit.rejectDebug(name, span);
    if (!captured.add(name)) {
      throw CodeUnit.error(span, "multiple assignments to name '" + name + "' in pattern");
    }
  }

  private void as(Pattern.MatchAs p) {
    if (p.pattern() != null) {
      visit(p.pattern());
    } else if (!irrefutableAllowed) {
      String what = p.name() == null ? "wildcard" : "name capture '" + p.name() + "'";
      throw CodeUnit.error(p.span(), what + " makes remaining patterns unreachable");
    }
    capture(p.name(), p.span());
  }

  private void sequence(Pattern.MatchSequence p) {
    boolean starred = false;
    for (Pattern each : p.patterns()) {
      if (each instanceof Pattern.MatchStar) {
        if (starred) {
          throw CodeUnit.error(p.span(), "multiple starred names in sequence pattern");
        }
        starred = true;
      }
    }
    for (Pattern each : p.patterns()) {
      inner(each);
    }
  }

  private void mapping(Pattern.MatchMapping p) {
    Set<Object> seen = new HashSet<>();
    for (Expr key : p.keys()) {
      PatternKey constant = PatternKey.of(key);
      if (constant != null && !seen.add(constant.identity())) {
        throw CodeUnit.error(p.span(), "mapping pattern checks duplicate key (" + constant.repr() + ")");
      }
      if (key instanceof Expr.JoinedStr) {
        throw CodeUnit.error(p.span(), "mapping pattern keys may only match literals and attribute lookups");
      }
      expressions.visit(key);
    }
    for (Pattern each : p.patterns()) {
      inner(each);
    }
    capture(p.rest(), p.span());
  }

  private void classPattern(Pattern.MatchClass p) {
    List<String> names = p.kwdAttrs();
    for (int i = 0; i < names.size(); i++) {
      CodeUnit.rejectDebug(names.get(i), p.kwdPatterns().get(i).span());
      for (int j = i + 1; j < names.size(); j++) {
        if (names.get(i).equals(names.get(j))) {
          throw CodeUnit.error(
              p.kwdPatterns().get(j).span(), "attribute name repeated in class pattern: " + names.get(i));
        }
      }
    }
    expressions.visit(p.cls());
    for (Pattern each : p.patterns()) {
      inner(each);
    }
    for (Pattern each : p.kwdPatterns()) {
      inner(each);
    }
  }

  private void alternatives(Pattern.MatchOr p) {
    Set<String> outer = captured;
    boolean lastMayBeIrrefutable = irrefutableAllowed;
    Set<String> first = null;
    for (Pattern alternative : p.patterns()) {
      captured = new LinkedHashSet<>();
      irrefutableAllowed = lastMayBeIrrefutable && alternative == p.patterns().getLast();
      visit(alternative);
      if (first == null) {
        first = captured;
      } else if (!captured.equals(first)) {
        throw CodeUnit.error(p.span(), "alternative patterns bind different names");
      }
    }
    captured = outer;
    irrefutableAllowed = lastMayBeIrrefutable;
    for (String name : first) {
      capture(name, p.span());
    }
  }
}
