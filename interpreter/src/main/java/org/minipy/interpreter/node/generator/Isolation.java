package org.minipy.interpreter.node.generator;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.function.PyCell;

/** Puts outer values of a comprehension's variables aside while it runs, in slots since it may suspend. */
public final class Isolation extends StmtNode {
  private final Variables variables;
  private final boolean begin;

  /** The slots of the variables, which of them hold cells, and the slots for the outer values. */
  public record Variables(int[] slots, boolean[] cells, int[] saved) {}

  private Isolation(Variables variables, boolean begin) {
    this.variables = variables;
    this.begin = begin;
  }

  /** Puts the outer values aside. */
  public static Isolation begin(Variables variables) {
    return new Isolation(variables, true);
  }

  /** Brings them back. */
  public static Isolation end(Variables variables) {
    return new Isolation(variables, false);
  }

  @Override
  public int execute(Frame f) {
    PyObject[] locals = f.locals;
    for (int i = 0; i < variables.slots.length; i++) {
      int slot = variables.slots[i];
      int saved = variables.saved[i];
      if (begin) {
        locals[saved] = locals[slot];
        locals[slot] = variables.cells[i] ? new PyCell(null) : null;
      } else {
        PyObject mine = locals[slot];
        locals[slot] = locals[saved];
        locals[saved] = null;
        Refs.xdecref(mine);
      }
    }
    return Status.NEXT;
  }
}
