package org.minipy.interpreter.frame;

import java.util.ArrayList;
import java.util.List;
import org.minipy.interpreter.generator.PyGenerator;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.Collector;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;

/** Makes the generator, coroutine or asynchronous generator that a call of such a function returns. */
final class Generators {
  private static final int GENERATIONS = 3;

  private Generators() {}

  /** The generator object that runs {@code frame}. */
  static PyObject make(Frame frame) {
    PyCode code = frame.code;
    PyGenerator.Kind kind = code.has(PyCode.COROUTINE)
        ? PyGenerator.Kind.COROUTINE
        : code.has(PyCode.ASYNC_GENERATOR) ? PyGenerator.Kind.ASYNC_GENERATOR : PyGenerator.Kind.GENERATOR;
    return new PyGenerator(kind, frame);
  }

  /**
   * Ends the generator whose frame {@code frame} is, as its death would, unless it runs; returns whether there is one.
   * All objects are searched for it: nobody but {@code frame.clear()} wants to know.
   */
  static boolean endSuspended(Frame frame) {
    if (frame.states == null) {
      return false;
    }
    List<PyGenerator> found = new ArrayList<>();
    Collector collector = frame.thread.interpreter().heap().collector();
    for (int generation = 0; generation < GENERATIONS; generation++) {
      collector.forEach(generation, o -> {
        if (o instanceof PyGenerator g && g.frame() == frame && !g.isRunning()) {
          found.add(g);
        }
      });
    }
    if (found.isEmpty()) {
      return false;
    }
    PyGenerator generator = found.getFirst();
    Refs.incref(generator);
    try {
      Refs.decref(generator.close());
    } catch (PyException e) {
      frame.thread.interpreter().unraisable(e, null, generator);
    } finally {
      Refs.decref(generator);
    }
    return true;
  }
}
