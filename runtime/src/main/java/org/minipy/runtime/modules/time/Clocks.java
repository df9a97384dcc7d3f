package org.minipy.runtime.modules.time;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The clocks of the machine, and waiting. */
final class Clocks {
  private static final long SECOND = 1_000_000_000L;

  private Clocks() {}

  /** Nanoseconds since 1970. */
  static long wall() {
    Instant now = Instant.now();
    return now.getEpochSecond() * SECOND + now.getNano();
  }

  /** Processor time of the process, in nanoseconds. */
  static long process() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElseGet(System::nanoTime);
  }

  /** Processor time of the thread, in nanoseconds. */
  static long thread() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The value of a float or of what {@code __index__} gives; raises TypeError. */
  static double number(PyObject o) {
    if (o instanceof PyFloat f) {
      return f.value();
    }
    PyInt i = Indexes.index(o);
    try {
      return i.toDouble();
    } finally {
      Refs.decref(i);
    }
  }

  /** Waits; raises ValueError for a negative time. */
  static PyObject sleep(PyObject seconds) {
    double wanted = number(seconds);
    if (Double.isNaN(wanted)) {
      throw Errors.valueError("Invalid value NaN (not a number)");
    }
    if (wanted < 0) {
      throw Errors.valueError("sleep length must be non-negative");
    }
    if (wanted > Long.MAX_VALUE / (double) SECOND) {
      throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
    }
    ThreadState thread = ThreadState.current();
    long end = System.nanoTime() + (long) (wanted * SECOND);
    do {
      thread.awaitWake(end);
      thread.checkSignals();
    } while (end - System.nanoTime() > 0);
    return PyNone.owned();
  }
}
