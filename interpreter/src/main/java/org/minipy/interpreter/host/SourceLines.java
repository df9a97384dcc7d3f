package org.minipy.interpreter.host;

import org.minipy.grammar.error.PySyntaxError;
import org.minipy.grammar.source.SourceText;
import org.minipy.interpreter.imports.Library;
import org.minipy.interpreter.imports.SourceFiles;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.text.PyStr;

/** Lines of source files, for tracebacks and warnings. */
final class SourceLines {
  private static final PyStr PATH = PyStr.intern("path");

  private SourceLines() {}

  /**
   * Line {@code number} of {@code fileName}, which is looked for along sys.path if need be; null when there is none.
   */
  static String lineOrNull(MiniPy interpreter, String fileName, int number) {
    byte[] bytes = bytesOrNull(interpreter, fileName);
    if (bytes == null || number < 1) {
      return null;
    }
    try {
      String line = SourceText.decode(fileName, bytes).line(number);
      return line.isEmpty() ? null : line;
    } catch (PySyntaxError e) {
      return null;
    }
  }

  /** The text of the file {@code fileName}; null when it cannot be read or decoded. */
  static String textOrNull(String fileName) {
    byte[] bytes = SourceFiles.readOrNull(fileName);
    try {
      return bytes == null ? null : SourceText.decode(fileName, bytes).text();
    } catch (PySyntaxError e) {
      return null;
    }
  }

  private static byte[] bytesOrNull(MiniPy interpreter, String fileName) {
    if (fileName.startsWith("<") && !Library.owns(fileName)) {
      return null;
    }
    byte[] bytes = SourceFiles.readOrNull(fileName);
    if (bytes != null || !(interpreter.sysDict().getBorrowed(PATH) instanceof PyList path)) {
      return bytes;
    }
    String tail = fileName.substring(fileName.lastIndexOf('/') + 1);
    for (int i = 0; i < path.size() && bytes == null; i++) {
      PyObject entry = path.get(i);
      if (entry instanceof PyStr s && !s.value().isEmpty()) {
        bytes = SourceFiles.readOrNull(s.value() + "/" + tail);
      }
    }
    return bytes;
  }
}
