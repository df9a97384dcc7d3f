package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.Tracebacks;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.function.PyCell;

/**
 * The loops of an inlined comprehension that may suspend. Outer values of the comprehension's variables are put aside
 * meanwhile; an exception gives back the operands, then the collection, and then the variables get those values back.
 */
public final class IsolatedLoops extends StmtNode {
  private static final int RUNNING = 1;

  private final StmtNode loops;
  private final Variables variables;
  private final Kept kept;
  private final int state;
  private final StmtNode assignment;

  /** The slots of the variables, which of them hold cells, and the slots for the outer values. */
  public record Variables(int[] slots, boolean[] cells, int[] saved) {}

  /** The slot of the collection, and those of operands, from {@code first} up to, but not including, {@code end}. */
  public record Kept(int collection, int first, int end) {}

  /**
   * Runs {@code loops}.
   *
   * @param assignment the statement that assigns the collection to a local before the variables get their outer values
   *     back, or null
   */
  public IsolatedLoops(StmtNode loops, Variables variables, Kept kept, int state, StmtNode assignment) {
    this.loops = loops;
    this.variables = variables;
    this.kept = kept;
    this.state = state;
    this.assignment = assignment;
  }

  @Override
  public int execute(Frame f) {
    if (f.states[state] == 0) {
      isolate(f.locals);
    }
    f.states[state] = 0;
    try {
      if (loops.execute(f) == Status.YIELD) {
        f.states[state] = RUNNING;
        return Status.YIELD;
      }
    } catch (PyException raised) {
      PyException e = Tracebacks.record(raised, f);
      for (int i = kept.end - 1; i >= kept.first; i--) {
        replace(f.locals, i, null);
      }
      replace(f.locals, kept.collection, null);
      restore(f.locals, variables.slots.length - 1);
      throw e;
    }
    int last = variables.slots.length - 1;
    if (assignment == null) {
      restore(f.locals, last);
    } else {
      assignment.execute(f);
      restore(f.locals, last - 1);
      restoreOne(f.locals, last);
    }
    return Status.NEXT;
  }

  private void isolate(PyObject[] locals) {
    for (int i = 0; i < variables.slots.length; i++) {
      locals[variables.saved[i]] = locals[variables.slots[i]];
      locals[variables.slots[i]] = variables.cells[i] ? new PyCell(null) : null;
    }
  }

  private void restore(PyObject[] locals, int from) {
    for (int i = from; i >= 0; i--) {
      restoreOne(locals, i);
    }
  }

  private void restoreOne(PyObject[] locals, int i) {
    PyObject outer = locals[variables.saved[i]];
    locals[variables.saved[i]] = null;
    replace(locals, variables.slots[i], outer);
  }

  private static void replace(PyObject[] locals, int slot, PyObject value) {
    PyObject old = locals[slot];
    locals[slot] = value;
    Refs.xdecref(old);
  }
}
