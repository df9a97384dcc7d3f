package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracebacks;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/**
 * A statement that keeps operands in slots while it is suspended. An exception gives them back, the last one first, as
 * CPython takes them from its stack before it looks for a handler.
 */
public final class TemporariesScope extends StmtNode {
  private final StmtNode statement;
  private final int first;
  private final int end;

  /** The slots are those from {@code first} up to, but not including, {@code end}. */
  public TemporariesScope(StmtNode statement, int first, int end) {
    this.statement = statement;
    this.first = first;
    this.end = end;
  }

  @Override
  public int execute(Frame f) {
    try {
      return statement.execute(f);
    } catch (PyException raised) {
      PyException e = Tracebacks.record(raised, f);
      for (int i = end - 1; i >= first; i--) {
        PyObject value = f.locals[i];
        f.locals[i] = null;
        Refs.xdecref(value);
      }
      throw e;
    }
  }
}
