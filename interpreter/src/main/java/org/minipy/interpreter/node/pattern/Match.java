package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/**
 * {@code match}. The subject is held while patterns and guards are tried; the last pattern takes it over, and no body
 * sees it held.
 */
public final class Match extends StmtNode {
  private final ExprNode subject;
  private final Case[] cases;
  private final ExprNode[] guards;
  private final StmtNode[] bodies;
  private final StmtNode orElse;

  /**
   * Runs the body of the first case that matches; a guard may be null, as may {@code orElse}, the body of a last {@code
   * _}.
   */
  public Match(ExprNode subject, Case[] cases, ExprNode[] guards, StmtNode[] bodies, StmtNode orElse) {
    this.subject = subject;
    this.cases = cases;
    this.guards = guards;
    this.bodies = bodies;
    this.orElse = orElse;
  }

  @Override
  public int execute(Frame f) {
    PyObject value = subject.execute(f);
    int last = cases.length - 1;
    for (int i = 0; i < last; i++) {
      boolean chosen;
      try {
        Refs.incref(value);
        chosen = accepts(f, i, value);
      } catch (Throwable t) {
        Refs.decref(value);
        throw t;
      }
      if (chosen) {
        Refs.decref(value);
        return bodies[i].execute(f);
      }
    }
    if (accepts(f, last, value)) {
      return bodies[last].execute(f);
    }
    return orElse == null ? Status.NEXT : orElse.execute(f);
  }

  private boolean accepts(Frame f, int i, PyObject valueSteal) {
    return cases[i].matches(f, valueSteal) && (guards[i] == null || guards[i].test(f));
  }
}
