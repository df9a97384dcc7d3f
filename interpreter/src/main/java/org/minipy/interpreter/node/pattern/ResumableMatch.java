package org.minipy.interpreter.node.pattern;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** {@code match} whose guards and bodies may suspend; the subject stands in a slot of the frame. */
public final class ResumableMatch extends StmtNode {
  private final ExprNode subject;
  private final Branch[] branches;
  private final StmtNode orElse;
  private final int slot;
  private final int state;

  /**
   * One case.
   *
   * @param prelude what runs before the guard because it suspends, or null
   * @param guard or null
   */
  public record Branch(Case pattern, StmtNode prelude, ExprNode guard, StmtNode body) {}

  /** As {@link Match}. */
  public ResumableMatch(ExprNode subject, Branch[] branches, StmtNode orElse, int slot, int state) {
    this.subject = subject;
    this.branches = branches;
    this.orElse = orElse;
    this.slot = slot;
    this.state = state;
  }

  /** The state while the guard of branch {@code i} is suspended. */
  private static int inGuard(int i) {
    return 2 * i + 1;
  }

  /** The state while the body of branch {@code i}, or of the else after all branches, is suspended. */
  private static int inBody(int i) {
    return 2 * i + 2;
  }

  @Override
  public int execute(Frame f) {
    int at = f.states[state];
    f.states[state] = 0;
    int i = (at - 1) / 2;
    if (at == 0) {
      f.locals[slot] = subject.execute(f);
      i = 0;
    } else if (at == inBody(i)) {
      return run(f, i);
    }
    boolean resumed = at != 0;
    for (; i < branches.length; i++) {
      Branch branch = branches[i];
      boolean chosen;
      try {
        if (resumed || branch.pattern.matches(f, subjectFor(f, i))) {
          if (branch.prelude != null && branch.prelude.execute(f) == Status.YIELD) {
            f.states[state] = inGuard(i);
            return Status.YIELD;
          }
          chosen = branch.guard == null || branch.guard.test(f);
        } else {
          chosen = false;
        }
      } catch (Throwable t) {
        drop(f);
        throw t;
      }
      resumed = false;
      if (chosen) {
        drop(f);
        return run(f, i);
      }
    }
    return run(f, branches.length);
  }

  /** The subject for one pattern; the last pattern takes it out of the slot. */
  private PyObject subjectFor(Frame f, int i) {
    PyObject value = f.locals[slot];
    if (i == branches.length - 1) {
      f.locals[slot] = null;
      return value;
    }
    return Refs.newRef(value);
  }

  private void drop(Frame f) {
    PyObject value = f.locals[slot];
    f.locals[slot] = null;
    Refs.xdecref(value);
  }

  private int run(Frame f, int i) {
    StmtNode body = i < branches.length ? branches[i].body : orElse;
    if (body == null) {
      return Status.NEXT;
    }
    int status = body.execute(f);
    if (status == Status.YIELD) {
      f.states[state] = inBody(i);
    }
    return status;
  }
}
