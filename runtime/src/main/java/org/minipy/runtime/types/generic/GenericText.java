package org.minipy.runtime.types.generic;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyEllipsis;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** Types as the representations of generic aliases and unions show them: classes by their qualified names. */
public final class GenericText {
  private static final PyStr ORIGIN = PyStr.intern("__origin__");
  private static final PyStr ARGS = PyStr.intern("__args__");

  private GenericText() {}

  /** The text of {@code o}. */
  public static String of(PyObject o) {
    if (o == PyEllipsis.ELLIPSIS) {
      return "...";
    }
    if (o instanceof PyList list) {
      return "[" + join(list.toArray()) + "]";
    }
    if (has(o, ORIGIN) && has(o, ARGS)) {
      return Text.reprText(o);
    }
    PyObject qualname = Attributes.getOrNull(o, Names.QUALNAME);
    PyObject module = Attributes.getOrNull(o, Names.MODULE);
    try {
      if (qualname == null || module == null || module == PyNone.NONE) {
        return Text.reprText(o);
      }
      String name = Text.strText(qualname);
      String in = Text.strText(module);
      return in.equals("builtins") ? name : in + "." + name;
    } finally {
      Refs.xdecref(qualname);
      Refs.xdecref(module);
    }
  }

  static String join(PyObject[] items) {
    StringBuilder text = new StringBuilder();
    for (PyObject item : items) {
      text.append(text.isEmpty() ? "" : ", ").append(of(item));
    }
    return text.toString();
  }

  private static boolean has(PyObject o, PyStr name) {
    PyObject value = Attributes.getOrNull(o, name);
    Refs.xdecref(value);
    return value != null;
  }
}
