package org.minipy.runtime.modules.sys;

import org.minipy.runtime.error.TracebackText;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.traceback.PyTraceback;

/** sys.excepthook. */
final class ExceptHook {
  private ExceptHook() {}

  static PyObject show(PyObject value, PyObject traceback) {
    Interpreter interpreter = Interpreter.current();
    if (!(value instanceof PyBaseException e)) {
      interpreter.writeStderr("TypeError: print_exception(): Exception expected for value, " + PyType.of(value).name()
          + " found\n");
      return PyNone.owned();
    }
    if (traceback instanceof PyTraceback && e.tracebackBorrowed() == null) {
      e.setTraceback(traceback);
    }
    interpreter.writeStderr(TracebackText.of(e));
    return PyNone.owned();
  }
}
