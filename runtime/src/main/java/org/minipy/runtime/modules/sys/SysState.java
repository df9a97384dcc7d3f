package org.minipy.runtime.modules.sys;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyFloat;
import org.minipy.runtime.types.singleton.PyNone;

/** What the functions of sys set and others read. */
public final class SysState {
  private static final double MICROSECOND = 1e-6;
  private static final double MICROSECONDS = 1e6;

  private int coroutineOriginDepth;

  /** The state of the running interpreter. */
  public static SysState current() {
    return Interpreter.current().moduleStates().state(SysState.class, SysState::new);
  }

  /** sys.getswitchinterval(), in seconds. */
  public double switchInterval() {
    return Interpreter.current().threads().switchInterval() / 1000 * MICROSECOND;
  }

  PyObject setSwitchInterval(PyObject o) {
    PyObject number = PyType.of(o).slots().toFloat(o);
    if (!(number instanceof PyFloat seconds)) {
      Refs.xdecref(number);
      throw Errors.typeError("must be real number, not " + PyType.of(o).name());
    }
    double value = seconds.value();
    Refs.decref(seconds);
    if (!(value > 0)) {
      throw Errors.valueError("switch interval must be strictly positive");
    }
    if (value * MICROSECONDS >= Long.MAX_VALUE / 1000.0) {
      throw Errors.overflowError("timestamp too large to convert to C _PyTime_t");
    }
    Interpreter.current().threads().setSwitchInterval(Math.max(1, (long) (value * MICROSECONDS)) * 1000);
    return PyNone.owned();
  }

  /** How many frames a new coroutine remembers of where it was made. */
  public int coroutineOriginDepth() {
    return coroutineOriginDepth;
  }

  PyObject setCoroutineOriginDepth(PyObject o) {
    int depth = Indexes.toInt(o);
    if (depth < 0) {
      throw Errors.valueError("depth must be >= 0");
    }
    coroutineOriginDepth = depth;
    return PyNone.owned();
  }
}
