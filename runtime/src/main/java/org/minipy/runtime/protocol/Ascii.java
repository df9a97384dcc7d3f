package org.minipy.runtime.protocol;

import org.minipy.runtime.algorithm.StringPredicates;
import org.minipy.runtime.algorithm.StringText;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.text.PyStr;

/** ascii(): repr() with every other character escaped. */
public final class Ascii {
  private Ascii() {}

  /** ascii(o). */
  public static PyStr of(PyObject o) {
    PyStr repr = Text.repr(o);
    String text = repr.value();
    if (StringPredicates.isAscii(text)) {
      return repr;
    }
    Refs.decref(repr);
    return new PyStr(StringText.escapeNonAscii(text));
  }
}
