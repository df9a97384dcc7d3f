package org.minipy.interpreter.frame;

import org.minipy.interpreter.generator.PyGenerator;
import org.minipy.interpreter.node.trace.PendingBody;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.host.TraceHooks;
import org.minipy.runtime.host.TraceHooks.Event;
import org.minipy.runtime.memory.Collector;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** Reports what frames do to the functions set with sys.settrace() and sys.setprofile(). */
public final class Tracing {
  private static final int GENERATIONS = 3;

  private Tracing() {}

  /** A function was set: all functions and generators there are, and the running frames, report from now on. */
  public static void started(ThreadState thread) {
    Collector collector = thread.interpreter().heap().collector();
    for (int generation = 0; generation < GENERATIONS; generation++) {
      collector.forEach(generation, Tracing::prepareHolder);
    }
    for (ExecutionFrame f = thread.frame(); f != null; f = f.back()) {
      if (f instanceof Frame frame) {
        frame.frameObject();
        frame.code.trace();
      }
    }
  }

  private static void prepareHolder(PyObject o) {
    if (o instanceof PyFunction function) {
      prepare(function.code());
    } else if (o instanceof PyGenerator generator) {
      prepare(generator.code());
    }
  }

  /** Lets {@code code} and the code inside it report when it is run while there is a trace function. */
  public static void prepare(PyCode code) {
    if (!code.isComplete()) {
      code.prepareLater();
    } else if (code.canTrace() && !(code.body() instanceof PendingBody)) {
      code.setBody(new PendingBody(code.body()), code.positions());
      for (PyObject constant : code.constants().items()) {
        if (constant instanceof PyCode inner) {
          prepare(inner);
        }
      }
    }
  }

  /** A frame begins or is resumed; raises what the functions raise. */
  public static void entering(Frame f) {
    TraceHooks hooks = f.thread.traceHooks();
    if (hooks == null || hooks.isBusy()) {
      return;
    }
    FrameObject o = (FrameObject) f.frameObject();
    boolean resumed = isResumed(f);
    o.begin(resumed);
    o.show(resumed ? f.line() : f.code.startLine());
    try {
      hooks.profile(o, Event.CALL, PyNone.NONE);
      hooks.traceCall(o);
    } finally {
      o.show(-1);
    }
  }

  private static boolean isResumed(Frame f) {
    if (f.states != null) {
      for (int state : f.states) {
        if (state != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The next item of {@code iterator}, owned; null at the end, of which a StopIteration is reported. */
  public static PyObject next(Frame f, Slots slots, PyObject iterator) {
    try {
      return slots.next(iterator);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
      PyException outcome = f.thread.traceHooks() == null ? e : raised(f, e);
      if (outcome != e) {
        throw outcome;
      }
      e.discard();
      return null;
    }
  }

  /** A delegation ended with {@code result}; raises what the trace function raises. */
  public static void stopped(Frame f, PyObject result) {
    PyException stop = Raising.raiseSteal((PyBaseException) Calls.call(ExceptionTypes.STOP_ITERATION, result));
    PyException outcome = raised(f, stop);
    if (outcome != stop) {
      throw outcome;
    }
    stop.discard();
  }

  /** Control reaches {@code line}; raises what the trace function raises. */
  public static void line(Frame f, int line) {
    reach(f, line, false);
  }

  /** Control jumps back to {@code line}, which is reported also when it is on that line already. */
  public static void jump(Frame f, int line) {
    reach(f, line, true);
  }

  private static void reach(Frame f, int line, boolean jump) {
    FrameObject o = f.objectOrNull();
    if (o == null || !o.reach(line) && !jump || o.isResuming()) {
      return;
    }
    TraceHooks hooks = f.thread.traceHooks();
    if (hooks != null && o.tracesLines()) {
      o.show(line);
      try {
        hooks.trace(o, Event.LINE, PyNone.NONE);
      } finally {
        o.show(-1);
      }
    }
  }

  /** A frame that has a frame object returns or yields {@code value}, which is given back when a function raises. */
  static void returning(Frame f, PyObject value) {
    TraceHooks hooks = f.thread.traceHooks();
    if (hooks == null) {
      return;
    }
    try {
      report(hooks, f.objectOrNull(), value);
    } catch (Throwable t) {
      Refs.decref(value);
      throw t;
    }
  }

  /** A generator's frame that has a frame object yields or returns the value that it holds. */
  public static void suspending(Frame f) {
    TraceHooks hooks = f.thread.traceHooks();
    if (hooks != null) {
      try {
        report(hooks, f.objectOrNull(), f.value == null ? PyNone.NONE : f.value);
      } catch (Throwable t) {
        Refs.xdecref(f.takeValue());
        throw t;
      }
    }
  }

  private static void report(TraceHooks hooks, FrameObject o, PyObject value) {
    o.show(o.lineReached());
    try {
      hooks.profile(o, Event.RETURN, value);
      hooks.trace(o, Event.RETURN, value);
    } finally {
      o.show(-1);
    }
  }

  /** The frame is left by {@code e}; returns that, or what a function raised instead. */
  public static PyException leaving(Frame f, PyException e) {
    TraceHooks hooks = f.thread.traceHooks();
    if (hooks == null || f.objectOrNull() == null) {
      return e;
    }
    try {
      report(hooks, f.objectOrNull(), PyNone.NONE);
      return e;
    } catch (PyException other) {
      e.discard();
      return other;
    }
  }

  /** {@code e} has surfaced in a frame; returns that, or what the trace function raised instead. */
  static PyException raised(Frame f, PyException e) {
    TraceHooks hooks = f.thread.traceHooks();
    FrameObject o = f.objectOrNull();
    if (hooks == null || hooks.isBusy() || hooks.traceBorrowed() == null || o == null || o.traceBorrowed() == null) {
      return e;
    }
    PyBaseException value = e.value();
    PyObject traceback = value.tracebackBorrowed();
    PyTuple argument = null;
    try {
      argument = PyTuple.of(PyType.of(value), value, traceback == null ? PyNone.NONE : traceback);
      hooks.trace(o, Event.EXCEPTION, argument);
      return e;
    } catch (PyException other) {
      e.discard();
      return other;
    } finally {
      Refs.xdecref(argument);
    }
  }
}
