package org.minipy.interpreter.node.control;

import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Status;
import org.minipy.interpreter.node.StmtNode;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;

/** An expression statement of an interactive session: its value goes to sys.displayhook. */
public final class Display extends StmtNode {
  private static final PyStr DISPLAYHOOK = PyStr.intern("displayhook");

  private final ExprNode expression;
  private final int position;

  /** Shows the value of {@code expression}. */
  public Display(ExprNode expression, int position) {
    this.expression = expression;
    this.position = position;
  }

  @Override
  public int execute(Frame f) {
    PyObject value = expression.execute(f);
    f.position = position;
    try {
      PyObject hook = Interpreter.current().sysDict().getBorrowed(DISPLAYHOOK);
      if (hook == null) {
        throw Errors.runtimeError("lost sys.displayhook");
      }
      Refs.decref(Calls.call(hook, value));
    } finally {
      Refs.decref(value);
    }
    return Status.NEXT;
  }
}
