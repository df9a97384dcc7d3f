package org.minipy.grammar.ast;

/**
 * One parameter.
 *
 * @param annotation or null
 */
public record Arg(String arg, Expr annotation, Span span) implements Located {}
