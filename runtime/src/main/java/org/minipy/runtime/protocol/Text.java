package org.minipy.runtime.protocol;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** repr(), str() and format(). */
public final class Text {
  private Text() {}

  /** repr(o). */
  public static PyStr repr(PyObject o) {
    ThreadState thread = ThreadState.current();
    thread.checkBreak();
    thread.enterNative(" while getting the repr of an object");
    try {
      return (PyStr) PyType.of(o).slots().repr(o);
    } finally {
      thread.leaveNative();
    }
  }

  /** str(o). */
  public static PyStr str(PyObject o) {
    ThreadState thread = ThreadState.current();
    thread.checkBreak();
    if (o instanceof PyStr s && s.isExact()) {
      return Refs.newRef(s);
    }
    thread.enterNative(" while getting the str of an object");
    try {
      return (PyStr) PyType.of(o).slots().str(o);
    } finally {
      thread.leaveNative();
    }
  }

  /** repr(o) as a Java text. */
  public static String reprText(PyObject o) {
    return take(repr(o));
  }

  /** str(o) as a Java text. */
  public static String strText(PyObject o) {
    return take(str(o));
  }

  private static String take(PyStr s) {
    String text = s.value();
    Refs.decref(s);
    return text;
  }

  /** format(o, spec). */
  public static PyStr format(PyObject o, PyStr spec) {
    if (spec.value().isEmpty()) {
      if (o instanceof PyStr s && s.isExact()) {
        return Refs.newRef(s);
      }
      if (o instanceof PyInt i && i.isExact()) {
        return (PyStr) PyType.of(i).slots().repr(i);
      }
    }
    PyObject method = PyType.of(o).lookup(Names.FORMAT);
    PyObject text = Calls.bound(method, o, spec);
    if (text instanceof PyStr s) {
      return s;
    }
    try {
      throw Errors.typeError("__format__ must return a str, not " + PyType.of(text).name());
    } finally {
      Refs.decref(text);
    }
  }
}
