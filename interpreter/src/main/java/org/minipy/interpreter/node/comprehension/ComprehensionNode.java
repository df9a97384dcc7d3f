package org.minipy.interpreter.node.comprehension;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.function.PyCell;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.set.PySet;

/**
 * A list, set or dict comprehension, inlined into the frame around it (PEP 709). Its variables have slots of their own
 * or borrow the slots of outer variables of the same name, whose values are put aside meanwhile.
 */
public final class ComprehensionNode extends ExprNode {
  /** What is built. */
  public enum Kind {
    LIST,
    SET,
    DICT
  }

  private final Kind kind;
  private final StmtNode loops;
  private final int accumulator;
  private final int[] isolated;
  private final boolean[] cell;
  private final int position;

  /**
   * Builds a collection.
   *
   * @param loops the nested loops, which add to the collection in slot {@code accumulator}
   * @param isolated the slots of the comprehension's variables
   * @param cell which of them hold cells
   */
  public ComprehensionNode(Kind kind, StmtNode loops, int accumulator, int[] isolated, boolean[] cell, int position) {
    this.kind = kind;
    this.loops = loops;
    this.accumulator = accumulator;
    this.isolated = isolated;
    this.cell = cell;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject[] saved = new PyObject[isolated.length];
    PyObject[] locals = f.locals;
    for (int i = 0; i < isolated.length; i++) {
      saved[i] = locals[isolated[i]];
      locals[isolated[i]] = cell[i] ? new PyCell(null) : null;
    }
    PyObject outer = locals[accumulator];
    f.position = position;
    locals[accumulator] = null;
    try {
      locals[accumulator] = switch (kind) {
        case LIST -> new PyList();
        case SET -> new PySet();
        case DICT -> new PyDict();
      };
      loops.execute(f);
    } catch (Throwable t) {
      PyObject unfinished = locals[accumulator];
      locals[accumulator] = outer;
      restore(f, saved);
      Refs.xdecref(unfinished);
      throw t;
    }
    PyObject result = locals[accumulator];
    locals[accumulator] = outer;
    restore(f, saved);
    return result;
  }

  private void restore(Frame f, PyObject[] saved) {
    for (int i = 0; i < isolated.length; i++) {
      PyObject mine = f.locals[isolated[i]];
      f.locals[isolated[i]] = saved[i];
      Refs.xdecref(mine);
    }
  }
}
