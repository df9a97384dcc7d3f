package org.minipy.runtime.modules.signal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.SignalHandlers;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.io.IoErrors;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The handlers of an interpreter. A handler is a Python object, SIG_DFL or SIG_IGN; a thread of Java notes that a
 * signal has come, and the main thread calls the handler where it looks for breaks.
 */
final class SignalState implements SignalHandlers, HeapAudit.Roots {
  static final int DEFAULT = 0;
  static final int IGNORE = 1;
  static final int SIGINT = 2;
  private static final int SIGHUP = 1;
  private static final int SIGKILL = 9;
  private static final int SIGTERM = 15;
  private static final int SIGSTOP = 19;

  private final Interpreter interpreter = Interpreter.current();
  private final PyObject[] handlers = new PyObject[SignalNames.END];

  /** What Java did before, for the signals that the program has set. */
  private final SignalHandler[] before = new SignalHandler[SignalNames.END];

  private final AtomicLong pending = new AtomicLong();
  private final AlarmClock alarm = new AlarmClock(this);

  /** That of the running interpreter. */
  static SignalState current() {
    return Interpreter.current().moduleStates().state(SignalState.class, SignalState::new);
  }

  /** Becomes what the interpreter asks when signals come; the function for Ctrl-C is in {@code module}. */
  void install(PyDict module) {
    for (int i = 1; i < handlers.length; i++) {
      if (handlers[i] == null) {
        handlers[i] = i == SIGINT ? Refs.newRef(module.getBorrowed(PyStr.intern("default_int_handler")))
            : PyInt.of(DEFAULT);
      }
    }
    interpreter.setSignalHandlers(this);
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    for (PyObject handler : handlers) {
      visitor.visitIfPresent("the handlers of signals", handler);
    }
  }

  /** The timer that sends SIGALRM. */
  AlarmClock alarm() {
    return alarm;
  }

  /** The handler of a signal, borrowed. */
  PyObject handler(int number) {
    return handlers[number];
  }

  /** Sets a handler; returns the one before, owned. */
  PyObject set(int number, PyObject handler) {
    if (number == SIGKILL || number == SIGSTOP) {
      throw IoErrors.of(new IOException("Invalid argument"), null);
    }
    handle(number, handler);
    PyObject old = handlers[number];
    handlers[number] = Refs.newRef(handler);
    return old;
  }

  private void handle(int number, PyObject handler) {
    String name = SignalNames.name(number);
    if (name == null) {
      throw Errors.notImplementedError("a handler of a signal without a name");
    }
    SignalHandler action = isAction(handler, DEFAULT) ? SignalHandler.SIG_DFL
        : isAction(handler, IGNORE) ? ignoring(number) : signal -> interpreter.signalMain(number);
    try {
      SignalHandler old = Signal.handle(new Signal(name), action);
      before[number] = before[number] == null ? old : before[number];
    } catch (IllegalArgumentException e) {
      if (action != SignalHandler.SIG_DFL) {
        throw Errors.notImplementedError("SIG" + name + " is handled by Java");
      }
    }
  }

  /** Java cannot go back from ignoring those signals that end it; they are taken and forgotten. */
  private static SignalHandler ignoring(int number) {
    return number == SIGHUP || number == SIGINT || number == SIGTERM ? signal -> {} : SignalHandler.SIG_IGN;
  }

  private static boolean isAction(PyObject handler, int action) {
    return handler instanceof PyInt i && i.fitsLong() && i.longValue() == action;
  }

  @Override
  public void raise(int number) {
    PyObject handler = handlers[number];
    if (isAction(handler, IGNORE)) {
      return;
    }
    if (isAction(handler, DEFAULT)) {
      sendToSelf(number);
      return;
    }
    arrived(number);
    if (ThreadState.current() == interpreter.threads().main()) {
      run();
    } else {
      interpreter.signalMain(number);
    }
  }

  /** Sends this process a signal from outside, so that it does what it does by default. */
  private static void sendToSelf(int number) {
    String pid = Long.toString(ProcessHandle.current().pid());
    try {
      new ProcessBuilder("kill", "-" + number, pid).start().onExit().join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A signal for this process from one of its own threads. */
  void send(int number) {
    if (isAction(handlers[number], DEFAULT)) {
      sendToSelf(number);
    } else {
      interpreter.signalMain(number);
    }
  }

  @Override
  public void end() {
    for (int number = 1; number < before.length; number++) {
      if (before[number] != null) {
        Signal.handle(new Signal(SignalNames.name(number)), before[number]);
      }
    }
  }

  @Override
  public void arrived(int number) {
    pending.accumulateAndGet(1L << number, (a, b) -> a | b);
  }

  @Override
  public void run() {
    for (long come = pending.getAndSet(0); come != 0; come = pending.getAndSet(0)) {
      for (int number = 1; come != 0 && number < Long.SIZE; number++) {
        if ((come & 1L << number) != 0) {
          come &= ~(1L << number);
          call(number, come);
        }
      }
    }
  }

  /** Calls a handler; when it raises, {@code others} stay pending. */
  private void call(int number, long others) {
    PyObject handler = Refs.newRef(handlers[number]);
    PyObject signal = PyInt.of(number);
    ExecutionFrame top = ThreadState.current().frame();
    PyObject frame = top == null ? PyNone.owned() : Refs.newRef(top.frameObject());
    boolean done = false;
    try {
      if (!isAction(handler, DEFAULT) && !isAction(handler, IGNORE)) {
        Refs.decref(Calls.call(handler, signal, frame));
      } else if (number == SIGINT && isAction(handler, DEFAULT)) {
        throw Errors.of(ExceptionTypes.KEYBOARD_INTERRUPT, null);
      }
      done = true;
    } finally {
      Refs.decref(frame);
      Refs.decref(signal);
      Refs.decref(handler);
      if (!done && others != 0) {
        pending.accumulateAndGet(others, (a, b) -> a | b);
        interpreter.wakeMain();
      }
    }
  }
}
