package org.minipy.runtime.modules.signal;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.io.IoErrors;
import org.minipy.runtime.types.number.FloatConversion;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.set.PySet;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The functions of the module _signal. */
enum SignalFunction implements BuiltinMethod {
  SIGNAL("signal($module, signalnum, handler, /)",
      "Set what is done when a signal comes; return what was done before."),
  GETSIGNAL("getsignal($module, signalnum, /)", "Return what is done when a signal comes."),
  DEFAULT_INT_HANDLER("default_int_handler($module, signalnum, frame, /)", "Raise KeyboardInterrupt."),
  RAISE_SIGNAL("raise_signal($module, signalnum, /)", "Send this process a signal."),
  ALARM("alarm($module, seconds, /)", "Have SIGALRM sent after some seconds; return how many were left before."),
  SETITIMER("setitimer($module, which, seconds, interval=0.0, /)",
      "Have SIGALRM sent after some seconds and then at intervals; return how it was before."),
  GETITIMER("getitimer($module, which, /)", "Return the seconds until SIGALRM is sent, and the interval."),
  PAUSE("pause($module, /)", "Wait for a signal."),
  STRSIGNAL("strsignal($module, signalnum, /)", "Return what the system says of a signal, or None."),
  VALID_SIGNALS("valid_signals($module, /)", "Return the set of all signals."),
  SIGINTERRUPT("siginterrupt($module, signalnum, flag, /)",
      "Say whether a signal ends what waits; waiting is always gone on with here."),
  SET_WAKEUP_FD("set_wakeup_fd($module, fd, /, *, warn_on_full_buffer=True)",
      "Have signals written to a file, which only -1 for none can stand for.");

  private final String signature;
  private final String doc;

  SignalFunction(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    SignalState state = SignalState.current();
    switch (this) {
      case SIGNAL -> {
        return set(state, Indexes.toInt(args[0]), args[1]);
      }
      case GETSIGNAL -> {
        return Refs.newRef(state.handler(number(args[0])));
      }
      case DEFAULT_INT_HANDLER -> throw Errors.of(ExceptionTypes.KEYBOARD_INTERRUPT, null);
      case RAISE_SIGNAL -> raise(state, Indexes.toInt(args[0]));
      case ALARM -> {
        return alarm(state.alarm(), Indexes.toInt(args[0]));
      }
      case SETITIMER -> {
        return setTimer(state.alarm(), args);
      }
      case GETITIMER -> {
        checkTimer(args[0]);
        return timer(state.alarm());
      }
      case PAUSE -> pause();
      case STRSIGNAL -> {
        String text = SignalNames.textOrNull(number(args[0]));
        return text == null ? PyNone.owned() : PyStr.of(text);
      }
      case VALID_SIGNALS -> {
        return all();
      }
      case SIGINTERRUPT -> number(args[0]);
      case SET_WAKEUP_FD -> {
        return wakeUpFile(Indexes.toInt(args[0]));
      }
    }
    return PyNone.owned();
  }

  private static int number(PyObject signal) {
    int number = Indexes.toInt(signal);
    if (number < 1 || number >= SignalNames.END) {
      throw Errors.valueError("signal number out of range");
    }
    return number;
  }

  private static PyObject set(SignalState state, int number, PyObject handler) {
    if (ThreadState.current() != Interpreter.current().threads().main()) {
      throw Errors.valueError("signal only works in main thread of the main interpreter");
    }
    if (number < 1 || number >= SignalNames.END) {
      throw Errors.valueError("signal number out of range");
    }
    boolean isAction = handler instanceof PyInt i && i.fitsLong()
        && (i.longValue() == SignalState.DEFAULT || i.longValue() == SignalState.IGNORE);
    if (!isAction && !PyType.of(handler).slots().isCallable(handler)) {
      throw Errors.typeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    }
    return state.set(number, handler);
  }

  private static void raise(SignalState state, int number) {
    if (number < 1 || number >= SignalNames.END) {
      throw IoErrors.of(new IOException("Invalid argument"), null);
    }
    state.raise(number);
  }

  private static PyObject alarm(AlarmClock clock, int seconds) {
    PyObject left = PyInt.of((long) Math.ceil(clock.left()));
    clock.set(seconds, 0);
    return left;
  }

  private static PyObject setTimer(AlarmClock clock, PyObject[] args) {
    checkTimer(args[0]);
    double seconds = FloatConversion.asDouble(args[1]);
    double interval = args[2] == null ? 0 : FloatConversion.asDouble(args[2]);
    PyObject old = timer(clock);
    clock.set(seconds, interval);
    return old;
  }

  private static void checkTimer(PyObject which) {
    if (Indexes.toInt(which) != 0) {
      throw Errors.notImplementedError("another timer than ITIMER_REAL");
    }
  }

  private static PyObject timer(AlarmClock clock) {
    return PyTuple.ofSteal(new PyFloat(clock.left()), new PyFloat(clock.interval()));
  }

  private static void pause() {
    ThreadState thread = ThreadState.current();
    boolean come = false;
    while (!come) {
      thread.beginWaiting();
      thread.beginInterruptible();
      LockSupport.park(SignalFunction.class);
      come = Thread.currentThread().isInterrupted();
      thread.endInterruptible();
      thread.endWaiting();
    }
    thread.checkSignals();
  }

  private static PyObject all() {
    PySet set = new PySet();
    for (int i = 1; i < SignalNames.END; i++) {
      if (i < SignalNames.COUNT || i >= SignalNames.REALTIME) {
        PyObject number = PyInt.of(i);
        set.add(number);
        Refs.decref(number);
      }
    }
    return set;
  }

  private static PyObject wakeUpFile(int file) {
    if (file != -1) {
      throw Errors.notImplementedError("a file for signals");
    }
    return PyInt.of(-1);
  }
}
