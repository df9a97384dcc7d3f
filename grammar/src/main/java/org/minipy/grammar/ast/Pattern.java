package org.minipy.grammar.ast;

import java.util.List;

/** A pattern of a {@code case}. */
public sealed interface Pattern extends Located {

  /** A literal or dotted name, compared with {@code ==}. */
  record MatchValue(Expr value, Span span) implements Pattern {}

  /** {@code None}, {@code True} or {@code False}, compared with {@code is}. */
  record MatchSingleton(Literal value, Span span) implements Pattern {}

  /** {@code [a, b]} or {@code (a, b)}. */
  record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {}

  /**
   * {@code {key: pattern, **rest}}.
   *
   * @param rest or null
   */
  record MatchMapping(List<Expr> keys, List<Pattern> patterns, String rest, Span span) implements Pattern {}

  /** {@code Class(pattern, attr=pattern)}. */
  record MatchClass(Expr cls, List<Pattern> patterns, List<String> kwdAttrs, List<Pattern> kwdPatterns, Span span)
      implements Pattern {}

  /**
   * {@code *name} inside a sequence.
   *
   * @param name or null for {@code *_}
   */
  record MatchStar(String name, Span span) implements Pattern {}

  /**
   * {@code pattern as name}, a bare {@code name}, or {@code _}.
   *
   * @param pattern or null
   * @param name null for {@code _}
   */
  record MatchAs(Pattern pattern, String name, Span span) implements Pattern {}

  /** {@code a | b}. */
  record MatchOr(List<Pattern> patterns, Span span) implements Pattern {}
}
