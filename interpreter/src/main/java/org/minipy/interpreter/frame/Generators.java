package org.minipy.interpreter.frame;

import org.minipy.interpreter.generator.PyGenerator;
import org.minipy.runtime.memory.PyObject;

/** Makes the generator, coroutine or asynchronous generator that a call of such a function returns. */
final class Generators {
  private Generators() {}

  /** The generator object that runs {@code frame}. */
  static PyObject make(Frame frame) {
    PyCode code = frame.code;
    PyGenerator.Kind kind = code.has(PyCode.COROUTINE)
        ? PyGenerator.Kind.COROUTINE
        : code.has(PyCode.ASYNC_GENERATOR) ? PyGenerator.Kind.ASYNC_GENERATOR : PyGenerator.Kind.GENERATOR;
    return new PyGenerator(kind, frame);
  }
}
