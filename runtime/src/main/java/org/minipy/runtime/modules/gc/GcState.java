package org.minipy.runtime.modules.gc;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.StandardError;
import org.minipy.runtime.error.Unraisable;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.Collector;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** gc.callbacks and gc.garbage, and what a collection does with them. */
final class GcState implements Collector.Hooks, HeapAudit.Roots {
  private final PyList callbacks = new PyList();
  private final PyList garbage = new PyList();

  /** The state of the running interpreter. */
  static GcState current() {
    return Interpreter.current().moduleStates().state(GcState.class, GcState::new);
  }

  /** {@code gc.callbacks}, borrowed. */
  PyList callbacks() {
    return callbacks;
  }

  /** {@code gc.garbage}, borrowed. */
  PyList garbage() {
    return garbage;
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    visitor.visit("gc.callbacks", callbacks);
    visitor.visit("gc.garbage", garbage);
  }

  @Override
  public void callback(String phase, int generation, long collected, long uncollectable) {
    if (callbacks.size() == 0) {
      return;
    }
    PyDict info = null;
    try {
      info = new PyDict();
      info.putSteal(PyStr.intern("generation"), PyInt.of(generation));
      info.putSteal(PyStr.intern("collected"), PyInt.of(collected));
      info.putSteal(PyStr.intern("uncollectable"), PyInt.of(uncollectable));
      for (int i = 0; i < callbacks.size(); i++) {
        call(Refs.newRef(callbacks.get(i)), PyStr.intern(phase), info);
      }
    } catch (PyException e) {
      Unraisable.report(e, null, callbacks);
    } finally {
      Refs.xdecref(info);
    }
  }

  private static void call(PyObject callbackSteal, PyStr phase, PyDict info) {
    try {
      Refs.decref(Calls.call(callbackSteal, phase, info));
    } catch (PyException e) {
      Unraisable.report(e, null, callbackSteal);
    } finally {
      Refs.decref(callbackSteal);
    }
  }

  @Override
  public void statistics(String line) {
    StandardError.write(line + "\n");
  }

  @Override
  public void unreachable(PyObject o) {
    statistics("gc: collectable <" + PyType.of(o).name() + " " + Attributes.addressText(o) + ">");
  }

  @Override
  public void save(PyObject o) {
    garbage.append(o);
  }
}
