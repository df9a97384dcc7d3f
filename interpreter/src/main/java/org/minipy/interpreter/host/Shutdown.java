package org.minipy.interpreter.host;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.text.PyStr;

/** The end of an interpreter. */
final class Shutdown {
  private Shutdown() {}

  static void run(MiniPy interpreter) {
    interpreter.modules().remove(Names.MAIN);
    interpreter.heap().collector().collectQuietly();
    flush(interpreter, "stdout");
    flush(interpreter, "stderr");
  }

  private static void flush(MiniPy interpreter, String name) {
    PyObject file = interpreter.sysDict().getBorrowed(PyStr.intern(name));
    if (file == null) {
      return;
    }
    try {
      Refs.decref(Calls.method(file, Names.FLUSH));
    } catch (PyException e) {
      interpreter.unraisable(e, null, file);
    }
  }
}
