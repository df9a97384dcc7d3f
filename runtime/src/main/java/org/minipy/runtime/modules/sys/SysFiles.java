package org.minipy.runtime.modules.sys;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.text.PyStr;

/** The files of sys. */
public final class SysFiles {
  private static final PyStr STDOUT = PyStr.intern("stdout");
  private static final PyStr STDERR = PyStr.intern("stderr");
  private static final PyStr STDIN = PyStr.intern("stdin");

  private SysFiles() {}

  /** {@code sys.stdout}, borrowed; null when it has been deleted. */
  public static PyObject stdoutBorrowed() {
    return Interpreter.current().sysDict().getBorrowed(STDOUT);
  }

  /** {@code sys.stderr}, borrowed; null when it has been deleted. */
  public static PyObject stderrBorrowed() {
    return Interpreter.current().sysDict().getBorrowed(STDERR);
  }

  /** {@code sys.stdin}, borrowed; null when it has been deleted. */
  public static PyObject stdinBorrowed() {
    return Interpreter.current().sysDict().getBorrowed(STDIN);
  }
}
