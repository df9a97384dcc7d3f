package org.minipy.runtime.modules.subprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.io.IoErrors;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** Signals for processes. */
public final class Signals {
  private static final int SIGINT = 2;
  private static final int LAST = 64;
  private static final int NOT_PERMITTED = 1;
  private static final int NO_PROCESS = 3;

  private Signals() {}

  /** os.kill(): what a signal does to this process itself is done at once; raises OSError. */
  public static void kill(long pid, int signal) {
    if (signal < 0 || signal > LAST) {
      throw IoErrors.of(new IOException("Invalid argument"), null);
    }
    Interpreter interpreter = Interpreter.current();
    boolean toSelf = pid == ProcessHandle.current().pid() && signal != 0;
    if (toSelf && interpreter.signalHandlers() != null) {
      interpreter.signalHandlers().raise(signal);
    } else if (toSelf && signal == SIGINT) {
      interpreter.interruptMain();
      ThreadState.current().checkSignals();
    } else if (!send(pid, signal)) {
      throw Files.exists(Path.of("/proc/" + Math.abs(pid))) ? failure(NOT_PERMITTED, "Operation not permitted")
          : failure(NO_PROCESS, "No such process");
    }
  }

  private static PyException failure(int number, String text) {
    PyObject errno = PyInt.of(number);
    PyObject message = PyStr.of(text);
    try {
      return Raising.raiseSteal((PyBaseException) Calls.call(ExceptionTypes.OS_ERROR, errno, message));
    } finally {
      Refs.decref(errno);
      Refs.decref(message);
    }
  }

  /** Sends a signal; tells whether there is such a process, and it may be sent to. */
  static boolean send(long number, int signal) {
    Child child = Children.current().get(number);
    if (child != null) {
      child.noteSignal(signal);
    }
    ThreadState thread = ThreadState.current();
    IOException failure;
    thread.beginWaiting();
    try {
      return Child.send(number, signal);
    } catch (IOException e) {
      failure = e;
    } finally {
      thread.endWaiting();
    }
    throw IoErrors.of(failure.getCause() instanceof IOException cause ? cause : failure, null);
  }
}
