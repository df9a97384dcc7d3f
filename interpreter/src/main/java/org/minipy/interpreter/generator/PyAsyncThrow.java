package org.minipy.interpreter.generator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.singleton.PyNone;

/** The awaitable of {@code athrow()} and {@code aclose()}. */
final class PyAsyncThrow extends PyGcObject implements AsyncStep {
  /** The type {@code async_generator_athrow}. */
  static final PyType TYPE =
      PyType.builtin("async_generator_athrow", new AsyncStepSlots()).withGc().sealed().sized(40, 0);

  private PyGenerator generator;
  private final PyObject[] thrown;
  private final boolean closing;
  private boolean started;
  private boolean closed;

  /** Raises {@code args} (type, value, traceback) inside {@code generator}; null closes it. */
  PyAsyncThrow(PyGenerator generator, PyObject[] args) {
    super(TYPE);
    this.generator = Refs.newRef(generator);
    this.closing = args == null;
    this.thrown = args == null ? new PyObject[0] : args.clone();
    Refs.increfAll(thrown, thrown.length);
    track();
  }

  @Override
  public PyObject send(PyObject sent) {
    if (closed) {
      throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
    }
    if (started) {
      return step(sent, null);
    }
    if (generator.frame() == null) {
      closed = true;
      throw Errors.of(ExceptionTypes.STOP_ITERATION, null);
    }
    if (generator.asyncState().busy) {
      closed = true;
      throw Errors.runtimeError(closing
          ? "aclose(): asynchronous generator is already running"
          : "athrow(): asynchronous generator is already running");
    }
    if (generator.asyncState().closed) {
      closed = true;
      throw Errors.of(ExceptionTypes.STOP_ASYNC_ITERATION, null);
    }
    if (sent != PyNone.NONE) {
      throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
    }
    started = true;
    generator.asyncState().busy = true;
    if (closing) {
      generator.asyncState().closed = true;
      return step(null, Errors.of(ExceptionTypes.GENERATOR_EXIT, null));
    }
    return step(null, Raising.raiseSteal(Throwing.exception(thrown)));
  }

  @Override
  public PyObject raise(PyException e) {
    if (closed) {
      e.discard();
      throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
    }
    started = true;
    return step(null, e);
  }

  private PyObject step(PyObject sent, PyException e) {
    if (!closing) {
      return AsyncResults.take(this, generator, sent, e);
    }
    Sending outcome;
    try {
      outcome = generator.resume(Refs.xnewRef(sent), e);
    } catch (PyException end) {
      finish();
      if (end.matches(ExceptionTypes.STOP_ASYNC_ITERATION) || end.matches(ExceptionTypes.GENERATOR_EXIT)) {
        end.discard();
        throw Errors.of(ExceptionTypes.STOP_ITERATION, null);
      }
      throw end;
    }
    if (outcome.finished()) {
      finish();
      Refs.decref(outcome.value());
      throw Errors.of(ExceptionTypes.STOP_ITERATION, null);
    }
    if (outcome.value() instanceof WrappedValue) {
      finish();
      Refs.decref(outcome.value());
      throw Errors.runtimeError("async generator ignored GeneratorExit");
    }
    return outcome.value();
  }

  @Override
  public PyObject close() {
    closed = true;
    return PyNone.owned();
  }

  @Override
  public void finish() {
    closed = true;
    generator.asyncState().busy = false;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(generator);
    visitor.visitAll(thrown, thrown.length);
  }

  @Override
  protected void release() {
    PyObject old = generator;
    generator = null;
    Refs.xdecref(old);
    Refs.clearForwards(thrown, thrown.length);
  }
}
