package org.minipy.grammar.ast;

import java.util.List;

/** One {@code for} clause of a comprehension, with its conditions. */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean isAsync) implements Node {}
