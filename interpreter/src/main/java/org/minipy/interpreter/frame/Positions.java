package org.minipy.interpreter.frame;

import org.minipy.runtime.host.CodePositions;

/** Where in the source each operation of a code object stands: lines count from 1, columns from 0 in code points. */
public final class Positions implements CodePositions {
  private static final int WIDTH = 4;

  private final int[] table;

  /** Wraps a table of line, end line, column, end column per operation. */
  public Positions(int[] table) {
    this.table = table;
  }

  @Override
  public int line(int i) {
    return table[i * WIDTH];
  }

  @Override
  public int endLine(int i) {
    return table[i * WIDTH + 1];
  }

  @Override
  public int column(int i) {
    return table[i * WIDTH + 2];
  }

  @Override
  public int endColumn(int i) {
    return table[i * WIDTH + 3];
  }

  /** Number of operations. */
  public int size() {
    return table.length / WIDTH;
  }
}
