package org.minipy.runtime.modules.atexit;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Unraisable;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Comparison;

/** The functions that programs want called at the interpreter's end. */
public final class ExitFunctions implements HeapAudit.Roots {
  private final List<ExitFunction> functions = new ArrayList<>();

  /** A function and its arguments, owned; {@code keywords} may be null. */
  private record ExitFunction(PyObject function, PyObject args, PyObject keywords) {
    void release() {
      Refs.decref(function);
      Refs.decref(args);
      Refs.xdecref(keywords);
    }
  }

  /** Those of the running interpreter. */
  public static ExitFunctions current() {
    return Interpreter.current().moduleStates().state(ExitFunctions.class, ExitFunctions::new);
  }

  /** Adds one; takes references. */
  void register(PyObject function, PyObject args, PyObject keywords) {
    functions.add(new ExitFunction(Refs.newRef(function), Refs.newRef(args), Refs.xnewRef(keywords)));
  }

  /** Removes those that equal {@code function}. */
  void unregister(PyObject function) {
    for (int i = 0; i < functions.size(); i++) {
      ExitFunction f = functions.get(i);
      if (Comparison.equalItem(f.function, function) && i < functions.size() && functions.get(i) == f) {
        functions.remove(i--);
        f.release();
      }
    }
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    for (ExitFunction f : functions) {
      visitor.visit("the exit functions", f.function);
      visitor.visit("the exit functions", f.args);
      visitor.visitIfPresent("the exit functions", f.keywords);
    }
  }

  int count() {
    return functions.size();
  }

  void clear() {
    while (!functions.isEmpty()) {
      functions.removeLast().release();
    }
  }

  /** Calls all of them, the last registered first, and forgets them; what they raise is reported. */
  public void run() {
    for (int i = functions.size() - 1; i >= 0; i--) {
      if (i < functions.size()) {
        call(functions.get(i));
      }
    }
    clear();
  }

  private static void call(ExitFunction f) {
    PyObject function = Refs.newRef(f.function);
    try {
      Refs.decref(Calls.unpacked(function, f.args, f.keywords));
    } catch (PyException e) {
      Unraisable.report(e, "Exception ignored in atexit callback", function);
    } finally {
      Refs.decref(function);
    }
  }
}
