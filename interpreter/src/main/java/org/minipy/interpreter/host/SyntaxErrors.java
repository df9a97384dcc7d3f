package org.minipy.interpreter.host;

import org.minipy.grammar.error.PySyntaxError;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** Turns what the parser and the scope resolver complain about into Python's SyntaxError. */
final class SyntaxErrors {
  private SyntaxErrors() {}

  static PyException raise(PySyntaxError e) {
    PyType type = switch (e.kind()) {
      case SYNTAX_ERROR -> ExceptionTypes.SYNTAX_ERROR;
      case INDENTATION_ERROR -> ExceptionTypes.INDENTATION_ERROR;
      case TAB_ERROR -> ExceptionTypes.TAB_ERROR;
      case VALUE_ERROR -> ExceptionTypes.VALUE_ERROR;
      case OVERFLOW_ERROR -> ExceptionTypes.OVERFLOW_ERROR;
      case RECURSION_ERROR -> ExceptionTypes.RECURSION_ERROR;
      case MEMORY_ERROR -> ExceptionTypes.MEMORY_ERROR;
    };
    if (!type.isSubtype(ExceptionTypes.SYNTAX_ERROR)) {
      return Raising.raise(type, e.getMessage());
    }
    PyTuple place = PyTuple.ofSteal(
        e.filename() == null ? PyNone.owned() : PyStr.of(e.filename()),
        PyInt.of(e.line()),
        PyInt.of(e.offset()),
        e.text() == null ? PyNone.owned() : PyStr.of(e.text()),
        PyInt.of(e.endLine()),
        PyInt.of(e.endOffset()));
    PyStr message = PyStr.of(e.getMessage());
    PyObject made;
    try {
      made = Calls.call(type, message, place);
    } finally {
      Refs.decref(message);
      Refs.decref(place);
    }
    return Raising.raiseSteal((PyBaseException) made);
  }
}
