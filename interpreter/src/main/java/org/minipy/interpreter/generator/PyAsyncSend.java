package org.minipy.interpreter.generator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;

/** The awaitable of {@code asend()} and {@code __anext__()}: runs an asynchronous generator to its next own yield. */
final class PyAsyncSend extends PyGcObject implements AsyncStep {
  /** The type {@code async_generator_asend}. */
  static final PyType TYPE =
      PyType.builtin("async_generator_asend", new AsyncStepSlots()).withGc().sealed().sized(40, 0);

  private PyGenerator generator;
  private PyObject value;
  private boolean started;
  private boolean closed;

  PyAsyncSend(PyGenerator generator, PyObject value) {
    super(TYPE);
    this.generator = Refs.newRef(generator);
    this.value = Refs.newRef(value);
    track();
  }

  @Override
  public PyObject send(PyObject sent) {
    begin();
    PyObject passed = sent;
    if (!started) {
      started = true;
      passed = sent == PyNone.NONE ? value : sent;
      generator.asyncState().busy = true;
    }
    return AsyncResults.take(this, generator, passed, null);
  }

  @Override
  public PyObject raise(PyException thrown) {
    try {
      begin();
    } catch (PyException e) {
      thrown.discard();
      throw e;
    }
    started = true;
    return AsyncResults.take(this, generator, null, thrown);
  }

  private void begin() {
    if (closed) {
      throw Errors.runtimeError("cannot reuse already awaited __anext__()/asend()");
    }
    if (!started && generator.asyncState().busy) {
      closed = true;
      throw Errors.runtimeError("anext(): asynchronous generator is already running");
    }
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
    visitor.visitIfPresent(value);
  }

  @Override
  protected void release() {
    PyObject oldGenerator = generator;
    PyObject oldValue = value;
    generator = null;
    value = null;
    Refs.xdecref(oldGenerator);
    Refs.xdecref(oldValue);
  }
}
