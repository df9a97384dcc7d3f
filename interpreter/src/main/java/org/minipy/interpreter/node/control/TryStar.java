package org.minipy.interpreter.node.control;

import java.util.ArrayList;
import java.util.List;
import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracebacks;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.HandledException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.exception.ExceptStar;
import org.minipy.runtime.types.exception.ExceptionGroups;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.list.PyList;

/**
 * {@code try} with {@code except*} clauses (PEP 654), any part of which may suspend. Each clause takes its part out of
 * what is left of the exception; what the clauses raise is collected and raised at the end, together with what nobody
 * handled.
 */
public final class TryStar extends StmtNode {
  private static final int IN_BODY = 1;
  private static final int IN_ELSE = 2;
  private static final int FIRST_CLAUSE = 3;

  private final StmtNode body;
  private final StarClause[] clauses;
  private final StmtNode orElse;
  private final Places places;

  /**
   * Where the frame keeps the original exception, what is left of it and a list of what the clauses raised; {@code
   * state} counts only in frames that can suspend.
   */
  public record Places(int original, int rest, int raised, int state) {}

  /** Runs {@code body}; then all matching clauses, or {@code orElse}, which may be null. */
  public TryStar(StmtNode body, StarClause[] clauses, StmtNode orElse, Places places) {
    this.body = body;
    this.clauses = clauses;
    this.orElse = orElse;
    this.places = places;
  }

  @Override
  public int execute(Frame f) {
    int at = takeState(f);
    if (at >= FIRST_CLAUSE) {
      return handle(f, f.takeLevel(places.state), at - FIRST_CLAUSE, true);
    }
    if (at != IN_ELSE) {
      int status;
      try {
        status = body.execute(f);
      } catch (PyException e) {
        return handle(f, e);
      } catch (VirtualMachineError e) {
        return handle(f, f.thread.exhausted(e));
      }
      if (status != Status.NEXT || orElse == null) {
        return leave(f, status, IN_BODY);
      }
    }
    return leave(f, orElse.execute(f), IN_ELSE);
  }

  private int takeState(Frame f) {
    if (f.states == null) {
      return 0;
    }
    int at = f.states[places.state];
    f.states[places.state] = 0;
    return at;
  }

  private int leave(Frame f, int status, int at) {
    if (status == Status.YIELD) {
      f.states[places.state] = at;
    }
    return status;
  }

  private int handle(Frame f, PyException e) {
    HandledException level = HandlerStack.enter(f, e);
    try {
      f.locals[places.raised] = new PyList();
    } catch (Throwable t) {
      HandlerStack.leave(f, level);
      throw t;
    }
    f.locals[places.original] = Refs.newRef(level.value);
    f.locals[places.rest] = Refs.newRef(level.value);
    return handle(f, level, 0, false);
  }

  private int handle(Frame f, HandledException level, int first, boolean resumed) {
    PyBaseException outcome;
    try {
      for (int i = first; i < clauses.length; i++) {
        boolean inside = resumed && i == first;
        if (!inside && !begin(f, level, clauses[i])) {
          continue;
        }
        if (run(f, clauses[i]) == Status.YIELD) {
          f.states[places.state] = FIRST_CLAUSE + i;
          f.keepLevel(places.state, level);
          return Status.YIELD;
        }
      }
      outcome = outcome(f);
    } catch (Throwable t) {
      drop(f);
      HandlerStack.leave(f, level);
      throw t;
    }
    drop(f);
    HandlerStack.leave(f, level);
    if (outcome == null) {
      return Status.NEXT;
    }
    PyException raised = new PyException(outcome);
    raised.setRecordedIn(f);
    throw raised;
  }

  /**
   * Whether the clause has something to handle: its part is taken out of the rest, bound, and shown as being handled.
   */
  private boolean begin(Frame f, HandledException level, StarClause clause) {
    PyBaseException rest = (PyBaseException) f.locals[places.rest];
    ExceptionGroups.Split parts = clause.match(f, rest);
    f.locals[places.rest] = parts.rest();
    Refs.xdecref(rest);
    if (parts.match() == null) {
      return false;
    }
    PyBaseException old = level.value;
    level.value = (PyBaseException) Refs.newRef(parts.match());
    Refs.decref(old);
    clause.bind(f, parts.match());
    return true;
  }

  /** Runs the body of a clause; what it raises is collected. */
  private int run(Frame f, StarClause clause) {
    PyException raised = null;
    int status = Status.NEXT;
    try {
      status = clause.body().execute(f);
    } catch (PyException e) {
      raised = e;
    } catch (VirtualMachineError e) {
      raised = f.thread.exhausted(e);
    }
    if (raised != null) {
      PyException recorded = Tracebacks.record(raised, f);
      ((PyList) f.locals[places.raised]).appendSteal(recorded.takeValue());
    }
    if (status != Status.YIELD) {
      clause.unbind(f);
    }
    return status;
  }

  private PyBaseException outcome(Frame f) {
    PyList raised = (PyList) f.locals[places.raised];
    List<PyBaseException> left = new ArrayList<>();
    for (int i = 0; i < raised.size(); i++) {
      left.add((PyBaseException) raised.get(i));
    }
    if (f.locals[places.rest] != null) {
      left.add((PyBaseException) f.locals[places.rest]);
    }
    return ExceptStar.outcome((PyBaseException) f.locals[places.original], left);
  }

  private void drop(Frame f) {
    drop(f, places.rest);
    drop(f, places.raised);
    drop(f, places.original);
  }

  private static void drop(Frame f, int slot) {
    PyObject value = f.locals[slot];
    f.locals[slot] = null;
    Refs.xdecref(value);
  }
}
