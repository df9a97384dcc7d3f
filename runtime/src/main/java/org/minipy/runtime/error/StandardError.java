package org.minipy.runtime.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** Messages for {@code sys.stderr} that must not raise, whatever a program has made of that file. */
public final class StandardError {
  private static final PyStr NAME = PyStr.intern("stderr");
  private static final PyStr ORIGINAL = PyStr.intern("__stderr__");
  private static final PyStr WRITE = PyStr.intern("write");

  private StandardError() {}

  /** Writes {@code text} to sys.stderr, or to the stream of the process where that is not possible. */
  public static void write(String text) {
    PyObject file = Interpreter.current().sysDict().getBorrowed(NAME);
    if (file == null || file == PyNone.NONE || !tryWrite(file, text)) {
      writeToProcess(text);
    }
  }

  /** Writes {@code text} to sys.stderr if it is there and can be written to. */
  public static void writeIfPossible(String text) {
    PyObject file = Interpreter.current().sysDict().getBorrowed(NAME);
    if (file != null && file != PyNone.NONE) {
      tryWrite(file, text);
    }
  }

  /**
   * Shows an exception with its traceback. When sys.stderr is None, nothing is shown; when it is lost or fails, the
   * stream of the process gets a description of the object.
   */
  public static void show(PyBaseException e) {
    Interpreter interpreter = Interpreter.current();
    PyObject file = interpreter.sysDict().getBorrowed(NAME);
    if (file == PyNone.NONE) {
      return;
    }
    boolean colored = interpreter.settings().colors && file == interpreter.sysDict().getBorrowed(ORIGINAL);
    if (file == null || !tryWrite(file, colored ? TracebackColors.paint(TracebackText.of(e)) : TracebackText.of(e))) {
      describe(e);
    }
  }

  private static boolean tryWrite(PyObject file, String text) {
    PyStr content = PyStr.of(text);
    Refs.incref(file);
    try {
      Refs.decref(Calls.method(file, WRITE, content));
      return true;
    } catch (PyException failed) {
      failed.discard();
      return false;
    } finally {
      Refs.decref(file);
      Refs.decref(content);
    }
  }

  private static void describe(PyBaseException e) {
    PyType type = PyType.of(e);
    writeToProcess("object address  : " + hex(Attributes.address(e)) + "\nobject refcount : " + Refs.visibleCount(e)
        + "\nobject type     : " + hex(Attributes.address(type)) + "\nobject type name: " + type.name()
        + "\nobject repr     : " + repr(e) + "\nlost sys.stderr\n");
  }

  private static String hex(long address) {
    return "0x" + Long.toHexString(address);
  }

  private static String repr(PyObject o) {
    try {
      return Text.reprText(o);
    } catch (PyException failed) {
      failed.discard();
      return "<object repr() failed>";
    }
  }

  /** A process whose stderr is closed or full has nowhere to say so. */
  private static boolean writeToProcess(String text) {
    try {
      Interpreter.current().streams().err().write(text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
