package org.minipy.runtime.types.site;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of help: a call is one of {@code pydoc.help}, which is imported only then. */
final class HelperSlots extends SiteObjectSlots {
  private static final Signature CALL = Signature.parse("__call__(*args)");
  private static final PyStr HELP = PyStr.intern("help");

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    ArgumentBinder.release(CALL, ArgumentBinder.bind(CALL, "_Helper.__call__", args, keywords));
    PyObject documentation = Interpreter.current().importModule("pydoc", null, PyNone.NONE, 0);
    try {
      return Calls.method(documentation, HELP, args);
    } finally {
      Refs.decref(documentation);
    }
  }
}
