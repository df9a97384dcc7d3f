package org.minipy.interpreter.frame;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.FailureInjection;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyInstance;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.function.PyMethod;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/**
 * A call as the evaluator makes it: the callee and the arguments come from the evaluation stack. A Python function
 * takes them over into its frame, so that they are counted once; a bound method is taken apart before; everything else
 * borrows them, and the stack gives them back after the call.
 */
public final class Invocation {
  private Invocation() {}

  /** Makes the call at {@code site}; steals the callee and the arguments, all positional. */
  public static PyObject callAt(CallSite site, Frame f, PyObject calleeSteal, PyObject[] argsSteal) {
    if (calleeSteal.getClass() == PyFunction.class || calleeSteal.getClass() == PyMethod.class
        || !site.enter(calleeSteal, argsSteal.length)) {
      return call(f, calleeSteal, argsSteal, null);
    }
    if (site.init() != null) {
      return construct((PyType) calleeSteal, site.init(), argsSteal, f.thread);
    }
    if (calleeSteal instanceof PyBuiltinFunction function && function.isLen()) {
      return length(function, argsSteal[0]);
    }
    try {
      return Calls.call(calleeSteal, argsSteal, null);
    } finally {
      Refs.decref(calleeSteal);
      Refs.decrefAll(argsSteal);
    }
  }

  /** len() without the way through the arguments of built-in functions. */
  private static PyObject length(PyBuiltinFunction lenSteal, PyObject argumentSteal) {
    try {
      if (FailureInjection.countsCalls()) {
        FailureInjection.called();
      }
      return PyInt.of(Items.length(argumentSteal));
    } finally {
      Refs.decref(lenSteal);
      Refs.decref(argumentSteal);
    }
  }

  /** Makes an instance and runs its {@code __init__}, which takes over the arguments; the class is let go before. */
  private static PyObject construct(PyType typeSteal, PyFunction init, PyObject[] argsSteal, ThreadState thread) {
    PyInstance made;
    try {
      made = new PyInstance(typeSteal);
    } catch (Throwable t) {
      Refs.decref(typeSteal);
      Refs.decrefAll(argsSteal);
      throw t;
    }
    PyObject[] locals = new PyObject[init.code().layout().frameSize];
    locals[0] = Refs.newRef(made);
    System.arraycopy(argsSteal, 0, locals, 1, argsSteal.length);
    Refs.incref(init);
    Refs.decref(typeSteal);
    PyObject result;
    try {
      result = FunctionCalls.start(init, locals, thread);
    } catch (Throwable t) {
      Refs.decref(made);
      throw t;
    }
    if (result != PyNone.NONE) {
      Refs.decref(made);
      try {
        throw Errors.typeError("__init__() should return None, not '" + PyType.of(result).name() + "'");
      } finally {
        Refs.decref(result);
      }
    }
    Refs.decref(result);
    return made;
  }

  /** Calls {@code calleeSteal}; steals the arguments too, keyword values last. */
  public static PyObject call(Frame f, PyObject calleeSteal, PyObject[] argsSteal, PyStr[] keywords) {
    if (calleeSteal.getClass() == PyFunction.class) {
      return FunctionCalls.callSteal((PyFunction) calleeSteal, argsSteal, keywords);
    }
    if (calleeSteal.getClass() == PyMethod.class && ((PyMethod) calleeSteal)
        .function() instanceof PyFunction function) {
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
}
