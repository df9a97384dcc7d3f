package org.minipy.runtime.error;

import java.nio.charset.StandardCharsets;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/**
 * Where a SyntaxError is, as it stands above its message: file and line, the text of the line, carets under the
 * mistake.
 *
 * @param text the line, or null
 * @param offset the column of the mistake from 1; 0 or less when it is not known
 * @param endOffset the column after it; 0 or less when it is not known
 */
record SyntaxErrorPlace(String fileName, long line, String text, long offset, long endOffset, String message) {
  private static final PyStr MSG = PyStr.intern("msg");
  private static final PyStr FILENAME = PyStr.intern("filename");
  private static final PyStr LINENO = PyStr.intern("lineno");
  private static final PyStr OFFSET = PyStr.intern("offset");
  private static final PyStr TEXT = PyStr.intern("text");
  private static final PyStr END_LINENO = PyStr.intern("end_lineno");
  private static final PyStr END_OFFSET = PyStr.intern("end_offset");

  /** The place of {@code e}; null when it is no SyntaxError or does not know its line. */
  static SyntaxErrorPlace of(PyBaseException e) {
    if (!PyType.of(e).isSubtype(ExceptionTypes.SYNTAX_ERROR) || !(e.fieldBorrowed(LINENO) instanceof PyInt line)
        || !isIntOrNone(e.fieldBorrowed(OFFSET))) {
      return null;
    }
    PyObject file = e.fieldBorrowed(FILENAME);
    String fileName = file == null || file == PyNone.NONE ? "<string>" : Text.strText(file);
    String text = e.fieldBorrowed(TEXT) instanceof PyStr s ? s.value() : null;
    long end = PyType.of(e) == ExceptionTypes.SYNTAX_ERROR ? number(e.fieldBorrowed(END_OFFSET)) : -1;
    if (text != null && end != -1 && number(e.fieldBorrowed(END_LINENO)) > line.longValue()) {
      end = text.codePointCount(0, text.length());
    }
    PyObject message = e.fieldBorrowed(MSG);
    return new SyntaxErrorPlace(fileName, line.longValue(), text, number(e.fieldBorrowed(OFFSET)), end,
        Text.strText(message == null ? PyNone.NONE : message));
  }

  private static boolean isIntOrNone(PyObject o) {
    return o == null || o == PyNone.NONE || o instanceof PyInt;
  }

  private static long number(PyObject o) {
    return o instanceof PyInt i && i.fitsLong() ? i.longValue() : -1;
  }

  /** Writes file and line after {@code margin}, then the text and the carets. */
  void write(StringBuilder out, String margin) {
    out.append(margin).append("  File \"").append(fileName).append("\", line ").append(line).append('\n');
    if (text != null) {
      writeText(out);
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private void writeText(StringBuilder out) {
    String shown = text;
    long at = offset - 1;
    int blanks = 0;
    while (blanks < shown.length() && " \t\f".indexOf(shown.charAt(blanks)) >= 0) {
      blanks++;
    }
    shown = shown.substring(blanks);
    at -= blanks;
    long end = endOffset - blanks;
    boolean terminated = shown.endsWith("\n");
    int length = bytes(shown) - (terminated ? 1 : 0);
    at = Math.min(at, length);
    end = Math.min(end, length + 1);
    for (int newline = shown.indexOf('\n'); newline >= 0; newline = shown.indexOf('\n')) {
      int bytes = bytes(shown.substring(0, newline));
      if (bytes >= at) {
        break;
      }
      shown = shown.substring(newline + 1);
      at -= bytes + 1;
      end -= bytes + 1;
    }
    out.append("    ").append(shown).append(terminated ? "" : "\n");
    if (at < 0) {
      return;
    }
    long carets = endOffset > 0 && end > at + 1 ? end - at - 1 : 1;
    out.append("    ").append(" ".repeat((int) at)).append("^".repeat((int) carets)).append('\n');
  }
}
