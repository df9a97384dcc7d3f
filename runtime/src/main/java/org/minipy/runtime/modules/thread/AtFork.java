package org.minipy.runtime.modules.thread;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.singleton.PyNone;

/**
 * The functions that a new process made by fork() would call. There is no fork(), but they are held to the very end,
 * and with them all that their modules hold: that shows in what dies at the end of a program.
 */
final class AtFork implements HeapAudit.Roots {
  private final List<PyObject> functions = new ArrayList<>();

  /** Keeps {@code function}; takes a reference. */
  static PyObject register(PyObject function) {
    Interpreter.current().moduleStates().state(AtFork.class, AtFork::new).functions.add(Refs.newRef(function));
    return PyNone.owned();
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    for (PyObject function : functions) {
      visitor.visit("the functions for a fork", function);
    }
  }
}
