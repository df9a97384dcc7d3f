package org.minipy.runtime.types.io;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The methods of text files; each type shows those that it has. */
enum TextFileMethod implements BuiltinMethod {
  DETACH("detach($self, /)", "Return the file of bytes beneath, and be of no use any more."),
  RECONFIGURE("reconfigure($self, /, *, encoding=None, errors=None, newline=None,\n            line_buffering=None,"
      + " write_through=None)", "Flush, and change some of the settings."),
  WRITE("write($self, text, /)", "Write a str; return how many characters that were."),
  READ("read($self, size=-1, /)", "Read at most size characters, all that are left unless told otherwise."),
  READLINE("readline($self, size=-1, /)", "Read a line, or at most size characters of it."),
  FLUSH("flush($self, /)", "Pass on what is held back."),
  CLOSE("close($self, /)", "Flush and close."),
  FILENO("fileno($self, /)", "Return the number of the open file."),
  SEEKABLE("seekable($self, /)", "Return whether the position can be set."),
  READABLE("readable($self, /)", "Return whether the file can be read."),
  WRITABLE("writable($self, /)", "Return whether the file can be written."),
  ISATTY("isatty($self, /)", "Return whether the file is a terminal."),
  SEEK("seek($self, cookie, whence=0, /)", "Set the position; return it."),
  TELL("tell($self, /)", "Return the position."),
  TRUNCATE("truncate($self, pos=None, /)", "Cut the file off; return its size."),
  GETVALUE("getvalue($self, /)", "Return all the text.");

  private final String signature;
  private final String doc;

  TextFileMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    TextFile file = (TextFile) self;
    switch (this) {
      case FLUSH -> file.flush();
      case CLOSE -> file.close();
      case RECONFIGURE -> reconfigure((PyTextFile) file, args);
      default -> {
        return answer(file, args);
      }
    }
    return PyNone.owned();
  }

  private PyObject answer(TextFile file, PyObject[] args) {
    return switch (this) {
      case WRITE -> write(file, args[0]);
      case READ -> PyStr.of(file.read(FileArguments.size(args[0])));
      case READLINE -> PyStr.of(file.readLine(FileArguments.size(args[0])));
      case SEEK -> PyInt.of(file.seek(FileArguments.offset(args[0]), FileArguments.whence(args[1])));
      case TELL -> PyInt.of(file.tell());
      case TRUNCATE -> PyInt.of(file.truncate(args[0]));
      case GETVALUE -> PyStr.of(((PyStringIO) file).value());
      case DETACH -> ((PyTextFile) file).detach();
      default -> property(file);
    };
  }

  private PyObject property(TextFile file) {
    if (!(file instanceof PyTextFile f)) {
      ((PyStringIO) file).checkOpen();
      return PyBool.of(true);
    }
    return switch (this) {
      case FILENO -> PyInt.of(f.bytes().fileNumber());
      case SEEKABLE -> PyBool.of(f.bytes().isSeekable());
      case READABLE -> PyBool.of(f.bytes().isReadable());
      case WRITABLE -> PyBool.of(f.bytes().isWritable());
      case ISATTY -> PyBool.of(f.bytes().isTerminal());
      default -> throw new IllegalStateException(signature);
    };
  }

  private static PyObject write(TextFile file, PyObject text) {
    if (!(text instanceof PyStr s)) {
      throw Errors.typeError(file instanceof PyTextFile
          ? "write() argument must be str, not " + PyType.of(text).name()
          : "string argument expected, got '" + PyType.of(text).name() + "'");
    }
    file.write(s);
    return PyInt.of(s.length());
  }

  private static void reconfigure(PyTextFile file, PyObject[] args) {
    file.reconfigure(text(args[0]), text(args[1]), args[2] == null ? null : Newlines.of(args[2]), truth(args[3]),
        truth(args[4]));
  }

  private static String text(PyObject o) {
    return o instanceof PyStr s ? s.value() : null;
  }

  private static Boolean truth(PyObject o) {
    return o == null || o == PyNone.NONE ? null : Truth.of(o);
  }
}
