package org.minipy.grammar.error;

/**
 * A {@code SyntaxWarning} of CPython: legal source that is likely wrong.
 *
 * @param line 1-based
 * @param column 1-based, in code points
 */
public record SyntaxWarning(String message, int line, int column) {}
