package org.minipy.grammar.error;

/**
 * A {@code SyntaxWarning} of CPython: legal source that is likely wrong.
 *
 * @param message what it says
 * @param line where it is reported, 1-based
 * @param error what is raised instead where warnings are errors
 */
public record SyntaxWarning(String message, int line, PySyntaxError error) {}
