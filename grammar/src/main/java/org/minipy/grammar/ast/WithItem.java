package org.minipy.grammar.ast;

/**
 * One context manager of a {@code with} statement.
 *
 * @param optionalVars the target after {@code as}, or null
 */
public record WithItem(Expr contextExpr, Expr optionalVars) implements Node {}
