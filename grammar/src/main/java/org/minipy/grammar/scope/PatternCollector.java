package org.minipy.grammar.scope;

import java.util.List;
import org.minipy.grammar.ast.Pattern;

/** The first pass over patterns: the names they capture and the expressions they hold. */
final class PatternCollector {
  private final BlockStack blocks;
  private final ExpressionCollector expressions;

  PatternCollector(BlockStack blocks, ExpressionCollector expressions) {
    this.blocks = blocks;
    this.expressions = expressions;
  }

  void visit(Pattern pattern) {
    blocks.enter();
    switch (pattern) {
      case Pattern.MatchValue p -> expressions.visit(p.value());
      case Pattern.MatchSingleton p -> {}
      case Pattern.MatchSequence p -> visit(p.patterns());
      case Pattern.MatchStar p -> capture(p, p.name());
      case Pattern.MatchMapping p -> {
        expressions.visit(p.keys());
        visit(p.patterns());
        capture(p, p.rest());
      }
      case Pattern.MatchClass p -> {
        expressions.visit(p.cls());
        visit(p.patterns());
        visit(p.kwdPatterns());
      }
      case Pattern.MatchAs p -> {
        if (p.pattern() != null) {
          visit(p.pattern());
        }
        capture(p, p.name());
      }
      case Pattern.MatchOr p -> visit(p.patterns());
    }
    blocks.leave();
  }

  private void visit(List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      visit(pattern);
    }
  }

  private void capture(Pattern pattern, String name) {
    if (name != null) {
      blocks.define(name, Flag.ASSIGNED, pattern.span());
    }
  }
}
