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

  /** The comprehension's variables: their names, their slots, and which of them are cells. */
  public record Variables(String[] names, int[] slots, boolean[] cells) {}

  /** The variables of a comprehension that has none, or a frame of its own. */
  public static final Variables NO_VARIABLES = new Variables(new String[0], new int[0], new boolean[0]);

  private final Kind kind;
  private final StmtNode loops;
  private final int accumulator;
  private final String[] names;
  private final int[] isolated;
  private final boolean[] cell;
  private final int position;

  /**
   * Builds a collection.
   *
   * @param loops the nested loops, which add to the collection in slot {@code accumulator}
   */
  public ComprehensionNode(Kind kind, StmtNode loops, int accumulator, Variables variables, int position) {
    this.kind = kind;
    this.loops = loops;
    this.accumulator = accumulator;
    this.names = variables.names;
    this.isolated = variables.slots;
    this.cell = variables.cells;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject[] saved = isolate(f);
    PyObject result = build(f, saved);
    for (int i = saved.length - 1; i >= 0; i--) {
      restore(f, i, saved);
    }
    return result;
  }

  /** The names of the comprehension's variables; not to be modified. */
  public String[] names() {
    return names;
  }

  /** Puts the outer values of the variables aside, and returns them. */
  PyObject[] isolate(Frame f) {
    PyObject[] saved = new PyObject[isolated.length];
    PyObject[] locals = f.locals;
    for (int i = 0; i < isolated.length; i++) {
      saved[i] = locals[isolated[i]];
      locals[isolated[i]] = cell[i] ? new PyCell(null) : null;
    }
    return saved;
  }

  /** The collection, after {@link #isolate}; an exception gives the variables their outer values back. */
  PyObject build(Frame f, PyObject[] saved) {
    PyObject[] locals = f.locals;
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
      Refs.xdecref(unfinished);
      for (int i = saved.length - 1; i >= 0; i--) {
        restore(f, i, saved);
      }
      throw t;
    }
    PyObject result = locals[accumulator];
    locals[accumulator] = outer;
    return result;
  }

  /** Gives variable {@code i} its outer value back. */
  void restore(Frame f, int i, PyObject[] saved) {
    PyObject mine = f.locals[isolated[i]];
    f.locals[isolated[i]] = saved[i];
    Refs.xdecref(mine);
  }
}
