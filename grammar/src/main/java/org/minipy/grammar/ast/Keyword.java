package org.minipy.grammar.ast;

/**
 * A keyword argument of a call or class definition.
 *
 * @param arg the name, or null for {@code **value}
 */
public record Keyword(String arg, Expr value, Span span) implements Located {}
