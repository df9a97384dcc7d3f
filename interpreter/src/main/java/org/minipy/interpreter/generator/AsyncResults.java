package org.minipy.interpreter.generator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.exception.ExceptionTypes;

/** What came of resuming an asynchronous generator: its own value, one that it passes up from an await, or its end. */
final class AsyncResults {
  private AsyncResults() {}

  /** Resumes {@code generator} and returns what it passes up; its own value is raised as StopIteration. */
  static PyObject take(AsyncStep step, PyGenerator generator, PyObject sent, PyException thrown) {
    Sending outcome;
    try {
      outcome = generator.resume(Refs.xnewRef(sent), thrown);
    } catch (PyException e) {
      step.finish();
      if (e.matches(ExceptionTypes.STOP_ASYNC_ITERATION) || e.matches(ExceptionTypes.GENERATOR_EXIT)) {
        generator.asyncState().closed = true;
      }
      throw e;
    }
    if (outcome.finished()) {
      Refs.decref(outcome.value());
      step.finish();
      generator.asyncState().closed = true;
      throw Errors.of(ExceptionTypes.STOP_ASYNC_ITERATION, null);
    }
    if (outcome.value() instanceof WrappedValue w) {
      step.finish();
      PyObject own = Refs.newRef(w.value());
      Refs.decref(w);
      throw GeneratorSlots.stopIteration(own);
    }
    return outcome.value();
  }
}
