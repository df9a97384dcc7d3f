package org.minipy.interpreter.generator;

import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;

/** One step of an asynchronous generator, as an awaitable: what its slots call. */
interface AsyncStep {
  /** Goes on; raises StopIteration with the generator's next value when it is there. */
  PyObject send(PyObject sent);

  /** Raises {@code thrown} where the generator waits. */
  PyObject raise(PyException thrown);

  /** Gives the step up. */
  PyObject close();

  /** The step is over. */
  void finish();
}
