package org.minipy.runtime.host;

/**
 * Where in the source text each operation of a code object stands: lines count from 1, columns from 0 in code points.
 */
public interface CodePositions {
  /** The line of operation {@code i}. */
  int line(int i);

  /** The last line of operation {@code i}. */
  int endLine(int i);

  /** The column where operation {@code i} begins; negative when it is not known. */
  int column(int i);

  /** The column after operation {@code i}; negative when it is not known. */
  int endColumn(int i);
}
