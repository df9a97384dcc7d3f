package org.minipy.runtime.modules.sys;

import org.minipy.runtime.error.StandardError;
import org.minipy.runtime.error.TracebackText;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.traceback.PyTraceback;

/** sys.excepthook. */
final class ExceptHook {
  private ExceptHook() {}

  static PyObject show(PyObject value, PyObject traceback) {
    if (!(value instanceof PyBaseException e)) {
      StandardError.writeIfPossible(TracebackText.notAnException(value));
      return PyNone.owned();
    }
    if (traceback instanceof PyTraceback && e.tracebackBorrowed() == null) {
      e.setTraceback(traceback);
    }
    StandardError.show(e);
    return PyNone.owned();
  }
}
