package org.minipy.grammar.ast;

/** A node that knows its place in the source: the same ones that have positions in CPython. */
public sealed interface Located extends Node
    permits Stmt, Expr, Pattern, TypeParam, Arg, Keyword, Alias, ExceptHandler {

  /** The source text of this node. */
  Span span();
}
