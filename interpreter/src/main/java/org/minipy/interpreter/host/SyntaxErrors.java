package org.minipy.interpreter.host;

import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.source.SourceText;
import org.minipy.interpreter.imports.SourceFiles;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/**
 * Turns what the parser and the scope resolver complain about into Python's SyntaxError. CPython's parser shows the
 * source it reads; the later phases know only the file's name and show what stands in the file, if there is one.
 */
final class SyntaxErrors {
  private static final int WHOLE_FILE = -1;

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
    if (!type.isSubtype(ExceptionTypes.SYNTAX_ERROR) || e.filename() == null) {
      return Raising.raise(type, e.getMessage());
    }
    PyTuple place = place(e);
    try {
      return e.phase() == PySyntaxError.Phase.SYMTABLE ? withAttributes(type, e, place) : withArguments(type, e, place);
    } finally {
      Refs.decref(place);
    }
  }

  private static PyTuple place(PySyntaxError e) {
    String text = e.phase() == PySyntaxError.Phase.PARSER ? e.text() : lineOfFile(e);
    boolean whole = e.offset() == WHOLE_FILE;
    TupleBuilder place = new TupleBuilder(whole ? 4 : 6).text(e.filename()).integer(e.line()).integer(e.offset());
    place = text == null ? place.add(PyNone.NONE) : place.text(text);
    if (whole) {
      return place.build();
    }
    place = place.integer(e.endLine());
    boolean noEnd = e.endOffset() == 0 && e.phase() == PySyntaxError.Phase.SYMTABLE;
    return (noEnd ? place.add(PyNone.NONE) : place.integer(e.endOffset())).build();
  }

  private static String lineOfFile(PySyntaxError e) {
    byte[] bytes = SourceFiles.readOrNull(e.filename());
    if (bytes == null) {
      return null;
    }
    try {
      SourceText source = SourceText.decode(e.filename(), bytes);
      return e.line() < 1 || e.line() > source.lineCount() ? null : SourceText.lastPiece(source.line(e.line()));
    } catch (PySyntaxError undecodable) {
      return null;
    }
  }

  private static PyException withArguments(PyType type, PySyntaxError e, PyTuple place) {
    PyStr message = PyStr.of(e.getMessage());
    try {
      return Raising.raiseSteal((PyBaseException) Calls.call(type, message, place));
    } finally {
      Refs.decref(message);
    }
  }

  /** An error whose args are the message alone: the place is in the attributes only. */
  private static PyException withAttributes(PyType type, PySyntaxError e, PyTuple place) {
    PyException raised = Raising.raise(type, e.getMessage());
    PyBaseException value = raised.value();
    String[] names = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};
    for (int i = 0; i < names.length; i++) {
      value.setField(PyStr.intern(names[i]), i < place.size() ? place.get(i) : PyNone.NONE);
    }
    return raised;
  }
}
