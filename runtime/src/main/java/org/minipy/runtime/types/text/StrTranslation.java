package org.minipy.runtime.types.text;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** str.translate and str.maketrans. */
final class StrTranslation {
  private StrTranslation() {}

  static PyStr translate(PyStr s, PyObject table) {
    String text = s.value();
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      appendMapped(out, c, table);
    }
    return PyStr.of(out.toString());
  }

  private static void appendMapped(StringBuilder out, int c, PyObject table) {
    PyInt key = PyInt.of(c);
    PyObject mapped;
    try {
      mapped = Items.get(table, key);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.LOOKUP_ERROR)) {
        throw e;
      }
      e.discard();
      out.appendCodePoint(c);
      return;
    } finally {
      Refs.decref(key);
    }
    try {
      if (mapped instanceof PyStr s) {
        out.append(s.value());
      } else if (mapped instanceof PyInt i) {
        if (!i.fitsLong() || i.longValue() < 0 || i.longValue() > Character.MAX_CODE_POINT) {
          throw Errors.valueError("character mapping must be in range(0x110000)");
        }
        out.appendCodePoint((int) i.longValue());
      } else if (mapped != PyNone.NONE) {
        throw Errors.typeError("character mapping must return integer, None or str");
      }
    } finally {
      Refs.decref(mapped);
    }
  }

  static PyDict makeTable(PyObject x, PyObject y, PyObject z) {
    return y == null ? fromDict(x) : fromPairs(x, y, z);
  }

  private static PyDict fromPairs(PyObject x, PyObject y, PyObject z) {
    String to = StrArguments.require("maketrans() argument 2", y);
    String deleted = z == null ? "" : StrArguments.require("maketrans() argument 3", z);
    if (!(x instanceof PyStr from)) {
      throw Errors.typeError("first maketrans argument must be a string if there is a second argument");
    }
    if (from.length() != ((PyStr) y).length()) {
      throw Errors.valueError("the first two maketrans arguments must have equal length");
    }
    PyDict table = new PyDict();
    try {
      int j = 0;
      for (int i = 0; i < from.value().length(); ) {
        int c = from.value().codePointAt(i);
        int d = to.codePointAt(j);
        i += Character.charCount(c);
        j += Character.charCount(d);
        table.putSteal(PyInt.of(c), PyInt.of(d));
      }
      for (int i = 0; i < deleted.length(); ) {
        int c = deleted.codePointAt(i);
        i += Character.charCount(c);
        table.putSteal(PyInt.of(c), PyNone.owned());
      }
      return table;
    } catch (Throwable t) {
      Refs.decref(table);
      throw t;
    }
  }

  private static PyDict fromDict(PyObject x) {
    if (!(x instanceof PyDict source && source.isExact())) {
      throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
    }
    PyDict table = new PyDict();
    try {
      for (int i = 0; i < source.entryEnd(); i++) {
        PyObject key = source.keyAt(i);
        if (key != null) {
          table.putSteal(keyOf(key), Refs.newRef(source.valueAt(i)));
        }
      }
      return table;
    } catch (Throwable t) {
      Refs.decref(table);
      throw t;
    }
  }

  private static PyObject keyOf(PyObject key) {
    if (key instanceof PyStr s) {
      if (s.length() != 1) {
        throw Errors.valueError("string keys in translate table must be of length 1");
      }
      return PyInt.of(s.value().codePointAt(0));
    }
    if (key instanceof PyInt) {
      return Refs.newRef(key);
    }
    throw Errors.typeError("keys in translate table must be strings or integers");
  }
}
