package org.minipy.interpreter.host;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.modules.atexit.ExitFunctions;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.weakref.PyWeakRef;

/**
 * The end of an interpreter, in CPython's order: threads are waited for; exit functions; a collection; then the modules
 * go, the main program's among them, and with them what their names held; another collection takes what was in cycles;
 * modules that something still holds have their names set to None, those that were imported last first; sys and
 * builtins are the very last.
 */
final class Shutdown {
  private static final String[] SYS_NAMES = {"path", "argv", "ps1", "ps2", "last_exc", "last_type", "last_value",
      "last_traceback", "path_hooks", "path_importer_cache", "meta_path", "__interactivehook__"};
  private static final String[] SYS_FILES = {"stdin", "stdout", "stderr"};

  private static final PyStr CLOSED = PyStr.intern("closed");
  private static final PyStr THREADING = PyStr.intern("threading");
  private static final PyStr THREADING_SHUTDOWN = PyStr.intern("_shutdown");

  private final MiniPy interpreter;
  private final PyDict builtinsAtStart;

  private Shutdown(MiniPy interpreter, PyDict builtinsAtStart) {
    this.interpreter = interpreter;
    this.builtinsAtStart = builtinsAtStart;
  }

  /**
   * Ends {@code interpreter}.
   *
   * @param builtinsAtStart a copy of the builtins as they were before the program ran
   * @return false when output that was still held back could not be written
   */
  static boolean run(MiniPy interpreter, PyDict builtinsAtStart) {
    interpreter.threads().refuseMore();
    waitForThreads(interpreter);
    ExitFunctions.current().run();
    interpreter.setFinalizing();
    Shutdown shutdown = new Shutdown(interpreter, builtinsAtStart);
    boolean written = shutdown.flushFiles();
    if (interpreter.heap().collector().isEnabled()) {
      interpreter.heap().collector().collect(2);
    }
    PyObject out = shutdown.standardFile("stdout");
    PyObject err = shutdown.standardFile("stderr");
    shutdown.endModules();
    written &= shutdown.flush(out, false) & shutdown.flush(err, false);
    Refs.xdecref(out);
    Refs.xdecref(err);
    ThreadState.current().end();
    return written;
  }

  private static void waitForThreads(MiniPy interpreter) {
    PyObject threading = interpreter.modules().getBorrowed(THREADING);
    if (threading == null || threading == PyNone.NONE) {
      return;
    }
    Refs.incref(threading);
    try {
      Refs.decref(Calls.method(threading, THREADING_SHUTDOWN));
    } catch (PyException e) {
      interpreter.unraisable(e, null, threading);
    } finally {
      Refs.decref(threading);
    }
  }

  private PyObject standardFile(String name) {
    return Refs.xnewRef(interpreter.sysDict().getBorrowed(PyStr.intern("__" + name + "__")));
  }

  private void endModules() {
    PyDict sys = interpreter.sysDict();
    PyDict builtins = interpreter.builtins();
    builtins.put(Names.UNDERSCORE, PyNone.NONE);
    for (String name : SYS_NAMES) {
      sys.put(PyStr.intern(name), PyNone.NONE);
    }
    for (String name : SYS_FILES) {
      PyObject original = sys.getBorrowed(PyStr.intern("__" + name + "__"));
      sys.put(PyStr.intern(name), original == null ? PyNone.NONE : original);
    }
    List<PyWeakRef> modules = removeModules();
    interpreter.modules().clear();
    restoreBuiltins(builtins);
    interpreter.heap().collector().collectQuietly();
    for (PyWeakRef ref : modules.reversed()) {
      clearModule(ref, sys, builtins);
    }
    clearNames(sys);
    clearNames(builtins);
    interpreter.modules().clear();
    interpreter.heap().collector().collectQuietly();
  }

  private List<PyWeakRef> removeModules() {
    PyDict modules = interpreter.modules();
    List<PyWeakRef> refs = new ArrayList<>();
    for (int i = 0; i < modules.entryEnd(); i++) {
      if (modules.valueAt(i) instanceof PyModule module) {
        refs.add(PyWeakRef.of(PyWeakRef.TYPE, module, null));
        modules.setValueAt(i, PyNone.NONE);
      }
    }
    return refs;
  }

  private void restoreBuiltins(PyDict builtins) {
    PyDict old = builtins.copy();
    builtins.clear();
    for (int i = 0; i < builtinsAtStart.entryEnd(); i++) {
      if (builtinsAtStart.keyAt(i) != null) {
        builtins.put(builtinsAtStart.keyAt(i), builtinsAtStart.valueAt(i));
      }
    }
    Refs.decref(old);
  }

  private static void clearModule(PyWeakRef ref, PyDict sys, PyDict builtins) {
    if (ref.referentBorrowed() instanceof PyModule module && module.dict() != sys && module.dict() != builtins) {
      Refs.incref(module);
      clearNames(module.dict());
      Refs.decref(module);
    }
    Refs.decref(ref);
  }

  /** Sets the names to None: first those with one underscore in front, then the others, {@code __builtins__} never. */
  private static void clearNames(PyDict dict) {
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < dict.entryEnd(); i++) {
        if (dict.keyAt(i) instanceof PyStr key && dict.valueAt(i) != PyNone.NONE) {
          String name = key.value();
          boolean isPrivate = name.startsWith("_") && !name.startsWith("__");
          if (pass == 0 ? isPrivate : !name.equals("__builtins__")) {
            dict.put(key, PyNone.NONE);
          }
        }
      }
    }
  }

  /** Flushes sys.stdout, of which an error is reported, and sys.stderr. */
  private boolean flushFiles() {
    return flush(interpreter.sysDict().getBorrowed(PyStr.intern("stdout")), true)
        & flush(interpreter.sysDict().getBorrowed(PyStr.intern("stderr")), false);
  }

  private boolean flush(PyObject file, boolean reports) {
    if (file == null || file == PyNone.NONE) {
      return true;
    }
    Refs.incref(file);
    try {
      if (!isClosed(file)) {
        Refs.decref(Calls.method(file, Names.FLUSH));
      }
      return true;
    } catch (PyException e) {
      if (reports) {
        interpreter.unraisable(e, null, file);
      } else {
        e.discard();
      }
      return false;
    } finally {
      Refs.decref(file);
    }
  }

  private static boolean isClosed(PyObject file) {
    try {
      PyObject closed = Attributes.getOrNull(file, CLOSED);
      try {
        return closed != null && Truth.of(closed);
      } finally {
        Refs.xdecref(closed);
      }
    } catch (PyException unknown) {
      unknown.discard();
      return false;
    }
  }
}
