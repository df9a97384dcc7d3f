package org.minipy.runtime.types.exception;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.text.PyStr;

/** Notes added to exceptions (PEP 678). */
public final class Notes {
  private Notes() {}

  /** Adds {@code text} to the exception in flight; when that fails, its own exception takes the place of {@code e}. */
  public static void add(PyException e, String text) {
    PyStr note = null;
    try {
      note = PyStr.of(text);
      add(e.value(), note);
    } catch (PyException failed) {
      e.discard();
      throw failed;
    } finally {
      Refs.xdecref(note);
    }
  }

  /** BaseException.add_note: adds {@code note} to {@code __notes__}; raises TypeError when that is no list. */
  static void add(PyBaseException e, PyObject note) {
    if (!(note instanceof PyStr)) {
      throw Errors.typeError("note must be a str, not '" + PyType.of(note).name() + "'");
    }
    PyObject notes = Attributes.getOrNull(e, Names.NOTES);
    if (notes == null) {
      notes = new PyList();
      try {
        PyType.of(e).slots().setAttribute(e, Names.NOTES, notes);
      } catch (Throwable t) {
        Refs.decref(notes);
        throw t;
      }
    }
    try {
      if (!(notes instanceof PyList list)) {
        throw Errors.typeError("Cannot add note: __notes__ is not a list");
      }
      list.append(note);
    } finally {
      Refs.decref(notes);
    }
  }
}
