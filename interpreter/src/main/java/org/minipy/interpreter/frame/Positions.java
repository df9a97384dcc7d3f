package org.minipy.interpreter.frame;

/** Where in the source each operation of a code object stands: lines count from 1, columns from 0 in code points. */
public final class Positions {
  private static final int WIDTH = 4;

  private final int[] table;

  /** Wraps a table of line, end line, column, end column per operation. */
  public Positions(int[] table) {
    this.table = table;
  }

  /** The line of operation {@code i}. */
  public int line(int i) {
    return table[i * WIDTH];
  }

  /** The last line of operation {@code i}. */
  public int endLine(int i) {
    return table[i * WIDTH + 1];
  }

  /** The column where operation {@code i} begins. */
  public int column(int i) {
    return table[i * WIDTH + 2];
  }

  /** The column after operation {@code i}. */
  public int endColumn(int i) {
    return table[i * WIDTH + 3];
  }

  /** Number of operations. */
  public int size() {
    return table.length / WIDTH;
  }
}
