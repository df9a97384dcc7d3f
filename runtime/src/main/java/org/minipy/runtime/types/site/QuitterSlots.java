package org.minipy.runtime.types.site;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of exit and quit: a call closes sys.stdin and raises SystemExit. */
final class QuitterSlots extends SiteObjectSlots {
  private static final Signature CALL = Signature.parse("__call__(code=None)");
  private static final PyStr STDIN = PyStr.intern("stdin");

  /** Adds the attributes of one that shows {@code text}. */
  static void addAttributes(PyDict dict, String text) {
    dict.putSteal(PyStr.intern("name"), PyStr.of(text.substring(text.indexOf(' ') + 1, text.indexOf('('))));
    dict.putSteal(PyStr.intern("eof"), PyStr.of("Ctrl-D (i.e. EOF)"));
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject[] bound = ArgumentBinder.bind(CALL, "Quitter.__call__", args, keywords);
    PyObject in = Interpreter.current().sysDict().getBorrowed(STDIN);
    if (in != null) {
      Refs.incref(in);
      try {
        Refs.decref(Calls.method(in, Names.CLOSE));
      } catch (PyException e) {
        e.discard();
      } finally {
        Refs.decref(in);
      }
    }
    throw Raising.raiseSteal((PyBaseException) Calls.call(ExceptionTypes.SYSTEM_EXIT,
        bound[0] == null ? PyNone.NONE : bound[0]));
  }
}
