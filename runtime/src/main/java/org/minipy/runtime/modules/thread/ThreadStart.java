package org.minipy.runtime.modules.thread;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.tuple.PyTuple;

/** What a thread runs, from its start to its end: a function with its arguments, all owned. */
final class ThreadStart implements Runnable, HeapAudit.Roots {
  /** The smallest stack that threading.stack_size() takes. */
  static final long SMALLEST_STACK = 32 << 10;

  /** Room for calls nested as deep as in the main thread; only what is used takes memory. */
  private static final long STACK_BYTES = 256L << 20;

  private PyObject function;
  private PyObject args;
  private PyObject keywords;

  private ThreadStart(PyObject function, PyObject args, PyObject keywords) {
    this.function = Refs.newRef(function);
    this.args = Refs.newRef(args);
    this.keywords = Refs.xnewRef(keywords);
  }

  /** Starts a thread; returns its identifier. {@code keywords} may be null. Raises TypeError or RuntimeError. */
  static PyObject begin(PyObject function, PyObject args, PyObject keywords) {
    if (!Calls.isCallable(function)) {
      throw Errors.typeError("first arg must be callable");
    }
    if (!(args instanceof PyTuple)) {
      throw Errors.typeError("2nd arg must be a tuple");
    }
    if (keywords != null && !(keywords instanceof PyDict)) {
      throw Errors.typeError("optional 3rd arg must be a dictionary");
    }
    Interpreter interpreter = Interpreter.current();
    if (!interpreter.threads().mayStart()) {
      throw Errors.runtimeError("can't create new thread at interpreter shutdown");
    }
    ThreadStart start = new ThreadStart(function, args, keywords);
    long stack = Math.max(STACK_BYTES, interpreter.threads().stackSize());
    ThreadState thread = new ThreadState(interpreter, start, PyType.of(function).name(), stack);
    thread.setDaemon(true);
    thread.states().state(ThreadStart.class, () -> start);
    try {
      thread.begin();
    } catch (OutOfMemoryError e) {
      start.release();
      throw Errors.runtimeError("can't start new thread");
    }
    return PyInt.of(thread.identifier());
  }

  @Override
  public void run() {
    try {
      Refs.decref(Calls.unpacked(function, args, keywords));
    } catch (PyException e) {
      if (e.matches(ExceptionTypes.SYSTEM_EXIT)) {
        e.discard();
      } else {
        Interpreter.current().unraisable(e, "Exception ignored in thread started by", function);
      }
    } finally {
      release();
      ThreadState.current().end();
    }
  }

  private void release() {
    PyObject[] old = {function, args, keywords};
    function = null;
    args = null;
    keywords = null;
    Refs.clearForwards(old, old.length);
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    visitor.visitIfPresent("the start of a thread", function);
    visitor.visitIfPresent("the start of a thread", args);
    visitor.visitIfPresent("the start of a thread", keywords);
  }
}
