package org.minipy.runtime.types.site;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of copyright, credits and license: a call prints the text. */
final class PrinterSlots extends SiteObjectSlots {
  private static final Signature CALL = Signature.parse("__call__()");

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    ArgumentBinder.bind(CALL, "_Printer.__call__", args, keywords);
    Interpreter.current().writeStdout(((PySiteObject) self).text() + "\n");
    return PyNone.owned();
  }
}
