package org.minipy.interpreter.frame;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.function.PyMethod;
import org.minipy.runtime.types.text.PyStr;

/**
 * A call as the evaluator makes it: the callee and the arguments come from the evaluation stack. A Python function
 * takes them
 * over into its frame, so that they are counted once; a bound method is taken apart before; everything else borrows
 * them,
 * and the stack gives them back after the call.
 */
public final class Invocation {
  private Invocation() {}

  /** Calls {@code calleeSteal}; steals the arguments too, keyword values last. */
  public static PyObject call(Frame f, PyObject calleeSteal, PyObject[] argsSteal, PyStr[] keywords) {
    if (calleeSteal.getClass() == PyFunction.class) {
      return FunctionCalls.callSteal((PyFunction) calleeSteal, argsSteal, keywords);
    }
    if (calleeSteal.getClass() == PyMethod.class && ((PyMethod) calleeSteal).function() instanceof PyFunction function) {
      PyObject[] all = Calls.prepend(Refs.newRef(((PyMethod) calleeSteal).self()), argsSteal);
      Refs.incref(function);
      Refs.decref(calleeSteal);
      return FunctionCalls.callSteal(function, all, keywords);
    }
    try {
      return Calls.call(calleeSteal, argsSteal, keywords);
    } finally {
      Refs.decref(calleeSteal);
      Refs.decrefAll(argsSteal);
      f.thread.checkBreak();
    }
  }

  /** Calls {@code calleeSteal}; steals the arguments and the names, which it gives back once they are bound. */
  public static PyObject callStealNames(Frame f, PyObject calleeSteal, PyObject[] argsSteal, PyStr[] namesSteal) {
    if (namesSteal == null) {
      return call(f, calleeSteal, argsSteal, null);
    }
    if (calleeSteal.getClass() == PyFunction.class) {
      return FunctionCalls.callStealNames((PyFunction) calleeSteal, argsSteal, namesSteal);
    }
    if (calleeSteal.getClass() == PyMethod.class && ((PyMethod) calleeSteal).function() instanceof PyFunction function) {
      PyObject[] all = Calls.prepend(Refs.newRef(((PyMethod) calleeSteal).self()), argsSteal);
      Refs.incref(function);
      Refs.decref(calleeSteal);
      return FunctionCalls.callStealNames(function, all, namesSteal);
    }
    try {
      return call(f, calleeSteal, argsSteal, namesSteal);
    } finally {
      Refs.decrefAll(namesSteal);
    }
  }
}
