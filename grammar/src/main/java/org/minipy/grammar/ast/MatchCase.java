package org.minipy.grammar.ast;

import java.util.List;

/**
 * One {@code case} of a {@code match} statement.
 *
 * @param guard or null
 */
public record MatchCase(Pattern pattern, Expr guard, List<Stmt> body) implements Node {}
