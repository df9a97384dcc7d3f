package org.minipy.runtime.host;

/**
 * Where the operator stands in an expression that a traceback underlines: offsets in code points from the beginning of
 * the
 * expression.
 *
 * @param start the first place of the operator
 * @param end the place after it
 */
public record ErrorAnchors(int start, int end) {}
