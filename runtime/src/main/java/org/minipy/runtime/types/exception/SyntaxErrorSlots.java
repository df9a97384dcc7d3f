package org.minipy.runtime.types.exception;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Sequences;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of SyntaxError, IndentationError and TabError: a message and where the mistake is. */
final class SyntaxErrorSlots extends ExceptionSlots {
  private static final String[] FIELDS = {
    "msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"
  };
  private static final int DETAILS = 6;
  private static final PyStr MSG = PyStr.intern("msg");
  private static final PyStr FILENAME = PyStr.intern("filename");
  private static final PyStr LINENO = PyStr.intern("lineno");

  private final boolean addsFields;

  SyntaxErrorSlots(String specials, boolean addsFields) {
    super(specials);
    this.addsFields = addsFields;
  }

  @Override
  String[] fields() {
    return FIELDS;
  }

  @Override
  boolean addsFields() {
    return addsFields;
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    super.init(self, args, keywords);
    PyBaseException e = (PyBaseException) self;
    if (args.length >= 1) {
      e.setField(MSG, args[0]);
    }
    if (args.length == 2) {
      PyTuple details = Sequences.toTuple(args[1]);
      try {
        setDetails(e, details);
      } finally {
        Refs.decref(details);
      }
    }
  }

  private static void setDetails(PyBaseException e, PyTuple details) {
    int n = details.size();
    if (n < 4 || n > DETAILS) {
      throw Errors.typeError("function takes at " + (n < 4 ? "least 4" : "most 6") + " arguments (" + n + " given)");
    }
    for (int i = 0; i < DETAILS; i++) {
      e.setField(PyStr.intern(FIELDS[i + 1]), i < n ? details.get(i) : null);
    }
    if (n == DETAILS - 1) {
      throw Errors.typeError("end_offset must be provided when end_lineno is provided");
    }
  }

  @Override
  public PyObject str(PyObject self) {
    PyBaseException e = (PyBaseException) self;
    String message = Text.strText(e.fieldBorrowed(MSG) == null ? PyNone.NONE : e.fieldBorrowed(MSG));
    String file = e.fieldBorrowed(FILENAME) instanceof PyStr s ? baseName(s.value()) : null;
    String line = e.fieldBorrowed(LINENO) instanceof PyInt i && i.isExact() ? i.toString() : null;
    if (file == null && line == null) {
      return new PyStr(message);
    }
    if (file == null) {
      return new PyStr(message + " (line " + line + ")");
    }
    return new PyStr(message + " (" + file + (line == null ? ")" : ", line " + line + ")"));
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public String doc() {
    return "The source text is not valid Python.";
  }
}
