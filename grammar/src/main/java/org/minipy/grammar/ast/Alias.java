package org.minipy.grammar.ast;

/**
 * One name of an import.
 *
 * @param name dotted for {@code import}; {@code *} for a star import
 * @param asName or null
 */
public record Alias(String name, String asName, Span span) implements Located {}
