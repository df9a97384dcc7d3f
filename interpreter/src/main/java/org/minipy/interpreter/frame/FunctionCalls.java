package org.minipy.interpreter.frame;

import java.util.Arrays;
import org.minipy.interpreter.node.Status;
import org.minipy.runtime.call.PackedArguments;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.function.PyCell;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Calling functions and running frames. */
public final class FunctionCalls {
  private FunctionCalls() {}

  /** Calls {@code function} with borrowed arguments, keyword values last. */
  public static PyObject call(PyFunction function, PyObject[] args, PyStr[] keywords) {
    Refs.increfAll(args, args.length);
    if (keywords == null && args.length == function.simpleArity()) {
      return start(Refs.newRef(function), Arrays.copyOf(args, function.code().layout().frameSize));
    }
    return callSteal(Refs.newRef(function), args.clone(), keywords);
  }

  /** Calls {@code functionSteal}; steals the arguments too, keyword values last. */
  public static PyObject callSteal(PyFunction functionSteal, PyObject[] argsSteal, PyStr[] keywords) {
    PyObject[] locals = new PyObject[functionSteal.code().layout().frameSize];
    if (keywords == null && argsSteal.length == functionSteal.simpleArity()) {
      System.arraycopy(argsSteal, 0, locals, 0, argsSteal.length);
    } else {
      try {
        ParameterBinder.bind(functionSteal, argsSteal, keywords, locals);
      } catch (Throwable t) {
        Refs.decref(functionSteal);
        throw t;
      }
    }
    return start(functionSteal, locals);
  }

  /**
   * Calls {@code functionSteal} with the arguments of a tuple and a dict (or null), which are given back once they are
   * bound; steals all but the names.
   */
  public static PyObject callPacked(PyFunction functionSteal, PyObject[] argsSteal, PyStr[] names, PyTuple packedSteal,
      PyDict namedSteal) {
    PyObject[] locals = new PyObject[functionSteal.code().layout().frameSize];
    int count = names == null ? 0 : names.length;
    PackedArguments.holdNames(count);
    try {
      ParameterBinder.bind(functionSteal, argsSteal, names, locals);
    } catch (Throwable t) {
      Refs.decref(functionSteal);
      throw t;
    } finally {
      PackedArguments.releaseNames(count);
      Refs.decref(packedSteal);
      Refs.xdecref(namedSteal);
    }
    return start(functionSteal, locals);
  }

  /** Runs a call whose parameters stand in {@code locals}; steals the function and the locals. */
  public static PyObject start(PyFunction functionSteal, PyObject[] localsSteal) {
    return start(functionSteal, localsSteal, ThreadState.current());
  }

  /** {@link #start(PyFunction, PyObject[])} when the running thread is at hand. */
  public static PyObject start(PyFunction functionSteal, PyObject[] localsSteal, ThreadState thread) {
    PyCode code = functionSteal.code();
    Frame frame = new Frame(functionSteal, localsSteal, thread);
    if (!code.startsPlainly()) {
      try {
        makeCells(code, functionSteal.closure(), localsSteal);
        if (code.layout().usesNamespace) {
          frame.namespace = frame.globals;
        }
        if (code.has(PyCode.GENERATOR | PyCode.COROUTINE | PyCode.ASYNC_GENERATOR)) {
          return Generators.make(frame);
        }
      } catch (Throwable t) {
        frame.clear();
        throw t;
      }
    }
    return run(frame);
  }

  /** Moves parameters that inner functions share into cells, makes the other cells, and lays out the closure. */
  static void makeCells(PyCode code, PyTuple closure, PyObject[] locals) {
    PyCode.Layout layout = code.layout();
    for (int slot : layout.ownCells) {
      PyCell cell = new PyCell(null);
      cell.setSteal(locals[slot]);
      locals[slot] = cell;
    }
    if (closure != null) {
      for (int i = 0; i < closure.size(); i++) {
        locals[layout.firstFree + i] = Refs.newRef(closure.get(i));
      }
    }
  }

  /** Runs {@code frame} to its end and returns its value, owned. The frame gives back its locals. */
  public static PyObject run(Frame frame) {
    ThreadState thread = frame.thread;
    try {
      thread.enter();
    } catch (PyException e) {
      frame.leave();
      throw e;
    }
    frame.setBack(thread.frame());
    thread.setFrame(frame);
    PyObject result;
    try {
      thread.checkBreak();
      result = frame.code.body().execute(frame) == Status.RETURN ? frame.takeValue() : PyNone.owned();
      if (frame.objectOrNull() != null) {
        Tracing.returning(frame, result);
      }
    } catch (PyException raised) {
      PyException e = Tracing.leaving(frame, Tracebacks.record(raised, frame));
      thread.setFrame(frame.back());
      thread.leave();
      frame.leave();
      throw e;
    } catch (VirtualMachineError e) {
      thread.setFrame(frame.back());
      thread.leave();
      try {
        throw Tracebacks.record(thread.exhausted(e), frame);
      } finally {
        frame.leave();
      }
    }
    thread.setFrame(frame.back());
    thread.leave();
    frame.leave();
    return result;
  }
}
