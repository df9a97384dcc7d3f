package org.minipy.runtime.types.io;

import java.io.ByteArrayOutputStream;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The methods of _IOBase. */
enum IoBaseMethod implements BuiltinMethod {
  SEEK("seek($self, offset, whence=os.SEEK_SET, /)", "Set the position; return it."),
  TELL("tell($self, /)", "Return the position."),
  TRUNCATE("truncate($self, size=None, /)", "Cut the file off; return its size."),
  FLUSH("flush($self, /)", "Pass on what is held back."),
  CLOSE("close($self, /)", "Flush and close."),
  SEEKABLE("seekable($self, /)", "Return whether the position can be set."),
  READABLE("readable($self, /)", "Return whether the file can be read."),
  WRITABLE("writable($self, /)", "Return whether the file can be written."),
  CHECK_CLOSED("_checkClosed($self, msg=None, /)", "Raise ValueError when the file is closed."),
  FILENO("fileno($self, /)", "Return the number of the open file."),
  ISATTY("isatty($self, /)", "Return whether the file is a terminal."),
  ENTER("__enter__($self, /) --", "Return the file."),
  EXIT("__exit__($self, /, *args) --", "Close the file."),
  READLINE("readline($self, size=-1, /)", "Read a line, or at most size bytes of it."),
  READLINES(
      "readlines($self, hint=None, /)", "Return a list of the lines, until these have more than hint characters."),
  WRITELINES("writelines($self, lines, /)", "Write each of the lines; nothing is put between them.");

  private static final PyStr READ = PyStr.intern("read");

  private final String signature;
  private final String doc;

  IoBaseMethod(String signature, String doc) {
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
    return switch (this) {
      case SEEK -> throw IoErrors.unsupported("seek");
      case TRUNCATE -> throw IoErrors.unsupported("truncate");
      case FILENO -> throw IoErrors.unsupported("fileno");
      case TELL -> tell(self);
      case FLUSH, CHECK_CLOSED -> {
        IoBaseSlots.checkOpen(self);
        yield PyNone.owned();
      }
      case CLOSE -> close((PyIoBase) self);
      case SEEKABLE, READABLE, WRITABLE -> PyBool.of(false);
      case ISATTY -> {
        IoBaseSlots.checkOpen(self);
        yield PyBool.of(false);
      }
      case ENTER -> {
        IoBaseSlots.checkOpen(self);
        yield Refs.newRef(self);
      }
      case EXIT -> Calls.method(self, Names.CLOSE);
      case READLINE -> readLine(self, FileArguments.size(args[0]));
      case READLINES -> readLines(self, FileArguments.size(args[0]));
      case WRITELINES -> writeLines(self, args[0]);
    };
  }

  private static PyObject tell(PyObject self) {
    PyInt zero = PyInt.of(0);
    PyInt here = PyInt.of(1);
    return Calls.method(self, PyStr.intern("seek"), zero, here);
  }

  private static PyObject close(PyIoBase file) {
    if (!file.isBaseClosed()) {
      try {
        Refs.decref(Calls.method(file, Names.FLUSH));
      } finally {
        file.setBaseClosed();
      }
    }
    return PyNone.owned();
  }

  private static PyObject readLine(PyObject self, long limit) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    PyInt one = PyInt.of(1);
    while (limit < 0 || line.size() < limit) {
      PyObject read = Calls.method(self, READ, one);
      try {
        if (!(read instanceof PyBytes b)) {
          throw Errors.of(ExceptionTypes.OS_ERROR,
              "read() should have returned a bytes object, not '" + PyType.of(read).name() + "'");
        }
        if (b.size() == 0) {
          break;
        }
        line.write(b.toByteArray(), 0, b.size());
        if (b.toByteArray()[b.size() - 1] == '\n') {
          break;
        }
      } finally {
        Refs.decref(read);
      }
    }
    return PyBytes.of(line.toByteArray());
  }

  private static PyObject readLines(PyObject self, long hint) {
    if (hint <= 0) {
      return PyList.of(self);
    }
    PyList lines = new PyList();
    PyObject iterator = null;
    try {
      iterator = Iteration.iter(self);
      long total = 0;
      PyObject line;
      while ((line = Iteration.nextOrNull(iterator)) != null) {
        lines.appendSteal(line);
        total += Items.length(line);
        if (total > hint) {
          break;
        }
      }
    } catch (Throwable t) {
      Refs.decref(lines);
      throw t;
    } finally {
      Refs.xdecref(iterator);
    }
    return lines;
  }

  private static PyObject writeLines(PyObject self, PyObject lines) {
    IoBaseSlots.checkOpen(self);
    Iteration.forEach(lines, line -> Refs.decref(Calls.method(self, Names.WRITE, line)));
    return PyNone.owned();
  }
}
