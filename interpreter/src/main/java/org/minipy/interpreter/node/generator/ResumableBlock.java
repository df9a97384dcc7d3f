package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;

/** Statements one after the other, some of which suspend. */
public final class ResumableBlock extends StmtNode {
  private final StmtNode[] statements;
  private final int state;

  /** Runs {@code statements}; remembers in {@code state} which one is suspended. */
  public ResumableBlock(StmtNode[] statements, int state) {
    this.statements = statements;
    this.state = state;
  }

  @Override
  public int execute(Frame f) {
    int i = f.states[state];
    f.states[state] = 0;
    for (; i < statements.length; i++) {
      int status = statements[i].execute(f);
      if (status != Status.NEXT) {
        if (status == Status.YIELD) {
          f.states[state] = i;
        }
        return status;
      }
    }
    return Status.NEXT;
  }
}
