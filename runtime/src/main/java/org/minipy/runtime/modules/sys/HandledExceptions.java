package org.minipy.runtime.modules.sys;

import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** sys.exception() and sys.exc_info(). */
final class HandledExceptions {
  private HandledExceptions() {}

  static PyObject current() {
    PyBaseException e = ThreadState.current().handledBorrowed();
    return e == null ? PyNone.owned() : Refs.newRef(e);
  }

  static PyObject info() {
    PyBaseException e = ThreadState.current().handledBorrowed();
    if (e == null) {
      return PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    PyObject traceback = e.tracebackBorrowed();
    return PyTuple.of(PyType.of(e), e, traceback == null ? PyNone.NONE : traceback);
  }
}
