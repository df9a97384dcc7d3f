package org.minipy.interpreter.node;

/** How a statement ended: what Java exceptions would be too slow for. */
public final class Status {
  /** Go on with the next statement. */
  public static final int NEXT = 0;

  /** Leave the innermost loop. */
  public static final int BREAK = 1;

  /** Begin the next round of the innermost loop. */
  public static final int CONTINUE = 2;

  /** Leave the function; the frame holds the value. */
  public static final int RETURN = 3;

  /**
   * Suspend the generator; the frame holds the yielded value, and the statements on the way remember where they are.
   */
  public static final int YIELD = 4;

  private Status() {}
}
