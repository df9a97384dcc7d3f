package org.minipy.runtime.host;

/**
 * Where the operator stands in an expression that a traceback underlines: offsets in code points from the beginning of
 * the expression.
 *
 * @param start the first place of the operator
 * @param end the place after it
 * @param gapStart the place after the left operand; for brackets the same as {@code start}
 * @param gapEnd the first place of the right operand; for brackets the same as {@code end}
 */
public record ErrorAnchors(int start, int end, int gapStart, int gapEnd) {}
