package org.minipy.interpreter.frame;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;

/** Makes the generator, coroutine or asynchronous generator that a call of such a function returns. */
final class Generators {
  private Generators() {}

  /** The generator object that runs {@code frame}. */
  static PyObject make(Frame frame) {
    frame.clear();
    throw Errors.notImplementedError("generators");
  }
}
