package org.minipy.runtime.modules.time;

import java.time.ZoneOffset;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** The functions of the module time. */
enum TimeFunction implements BuiltinMethod {
  TIME("time($module, /) --", "The seconds since 1970, as a float."),
  TIME_NS("time_ns($module, /) --", "The nanoseconds since 1970."),
  MONOTONIC("monotonic($module, /) --", "A clock in seconds that never goes back."),
  MONOTONIC_NS("monotonic_ns($module, /) --", "A clock in nanoseconds that never goes back."),
  PERF_COUNTER("perf_counter($module, /) --", "The finest clock, in seconds."),
  PERF_COUNTER_NS("perf_counter_ns($module, /) --", "The finest clock, in nanoseconds."),
  PROCESS_TIME("process_time($module, /) --", "The processor time of this process, in seconds."),
  PROCESS_TIME_NS("process_time_ns($module, /) --", "The processor time of this process, in nanoseconds."),
  THREAD_TIME("thread_time($module, /) --", "The processor time of this thread, in seconds."),
  THREAD_TIME_NS("thread_time_ns($module, /) --", "The processor time of this thread, in nanoseconds."),
  SLEEP("sleep($module, seconds, /) --", "Wait so many seconds, which may have a fraction."),
  GMTIME("gmtime($module, seconds=None, /) --", "The parts of a time, now unless told otherwise, in UTC."),
  LOCALTIME("localtime($module, seconds=None, /) --", "The parts of a time, now unless told otherwise, in local time."),
  MKTIME("mktime($module, tuple, /) --", "The seconds since 1970 of the parts of a local time."),
  ASCTIME("asctime($module, tuple=None, /) --", "The parts of a time as a text like 'Sat Jun 06 16:26:11 1998'."),
  CTIME("ctime($module, seconds=None, /) --", "A time as asctime() writes it, in local time."),
  STRFTIME("strftime($module, format, tuple=None, /) --",
      "The parts of a time in a format of percent signs and letters.");

  private static final double NANOSECONDS = 1e9;

  private final String signature;
  private final String doc;

  TimeFunction(String signature, String doc) {
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
    return switch (this) {
      case TIME -> seconds(Clocks.wall());
      case TIME_NS -> PyInt.of(Clocks.wall());
      case MONOTONIC, PERF_COUNTER -> seconds(System.nanoTime());
      case MONOTONIC_NS, PERF_COUNTER_NS -> PyInt.of(System.nanoTime());
      case PROCESS_TIME -> seconds(Clocks.process());
      case PROCESS_TIME_NS -> PyInt.of(Clocks.process());
      case THREAD_TIME -> seconds(Clocks.thread());
      case THREAD_TIME_NS -> PyInt.of(Clocks.thread());
      case SLEEP -> Clocks.sleep(args[0]);
      case GMTIME -> StructTime.of(StructTime.moment(args[0]), ZoneOffset.UTC, "GMT");
      case LOCALTIME -> StructTime.local(StructTime.moment(args[0]));
      case MKTIME -> new PyFloat(TimeParts.of(args[0]).seconds());
      case ASCTIME -> PyStr.of(TimeParts.ofOrNow(args[0]).asText());
      case CTIME -> PyStr.of(TimeParts.at(StructTime.moment(args[0])).asText());
      case STRFTIME -> format(args[0], args[1]);
    };
  }

  private static PyObject seconds(long nanoseconds) {
    return new PyFloat(nanoseconds / NANOSECONDS);
  }

  private static PyObject format(PyObject format, PyObject parts) {
    if (!(format instanceof PyStr text)) {
      throw Errors.typeError("strftime() argument 1 must be str, not " + PyType.of(format).name());
    }
    return PyStr.of(TimeText.format(text.value(), TimeParts.ofOrNow(parts)));
  }
}
