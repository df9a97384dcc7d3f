package org.minipy.interpreter.node.call;

import org.minipy.interpreter.frame.CallSite;
import org.minipy.interpreter.frame.Frame;
import org.minipy.interpreter.frame.FunctionCalls;
import org.minipy.interpreter.frame.Invocation;
import org.minipy.interpreter.frame.PyFunction;
import org.minipy.interpreter.node.ExprNode;
import org.minipy.interpreter.node.Operands;
import org.minipy.interpreter.node.name.GlobalGet;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/**
 * A call with positional arguments only. Those of a plain Python function are evaluated straight into its locals. A
 * global callee is read without a call of its node.
 */
public final class CallNode extends ExprNode {
  private final ExprNode function;
  private final GlobalGet global;
  private final ExprNode[] arguments;
  private final int position;
  private CallSite site;

  /** Calls {@code function} with {@code arguments}. */
  public CallNode(ExprNode function, ExprNode[] arguments, int position) {
    this.function = function;
    this.global = function instanceof GlobalGet name ? name : null;
    this.arguments = arguments;
    this.position = position;
  }

  @Override
  public PyObject execute(Frame f) {
    PyObject callee = global != null ? global.read(f) : function.execute(f);
    if (callee.getClass() == PyFunction.class) {
      PyFunction fn = (PyFunction) callee;
      if (fn.simpleArity() == arguments.length) {
        PyObject[] locals = new PyObject[fn.code().layout().frameSize];
        evaluate(f, callee, locals);
        f.position = position;
        return FunctionCalls.start(fn, locals, f.thread);
      }
    }
    PyObject[] args = new PyObject[arguments.length];
    evaluate(f, callee, args);
    f.position = position;
    if (site == null) {
      site = new CallSite();
    }
    return Invocation.callAt(site, f, callee, args);
  }

  private void evaluate(Frame f, PyObject callee, PyObject[] into) {
    try {
      Operands.executeAll(arguments, f, into, 0);
    } catch (Throwable t) {
      Refs.decref(callee);
      throw t;
    }
  }
}
