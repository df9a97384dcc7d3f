package org.minipy.interpreter.generator;

import org.minipy.interpreter.frame.PyCode;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** What {@code yield from} and {@code await} do with the iterator inside. */
public final class Delegation {
  private static final PyStr VALUE = PyStr.intern("value");

  private Delegation() {}

  /** The iterator for {@code yield from}: only code that is a coroutine may delegate to a coroutine. */
  public static PyObject iterator(PyObject from, PyCode code) {
    if (from instanceof PyGenerator g && g.kind() == PyGenerator.Kind.COROUTINE) {
      if (!code.has(PyCode.COROUTINE | PyCode.ITERABLE_COROUTINE)) {
        throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
      }
      return Refs.newRef(from);
    }
    return from instanceof PyGenerator g && g.kind() == PyGenerator.Kind.GENERATOR ? Refs.newRef(from)
        : Iteration.iter(from);
  }

  /** Resumes {@code inner} with {@code value}, borrowed. */
  public static Sending send(PyObject inner, PyObject value) {
    if (inner instanceof PyGenerator g && g.kind() != PyGenerator.Kind.ASYNC_GENERATOR) {
      return g.resume(Refs.newRef(value), null);
    }
    try {
      PyObject item = value == PyNone.NONE && PyType.of(inner).slots().isIterator(inner)
          ? PyType.of(inner).slots().next(inner)
          : Calls.method(inner, Names.SEND, value);
      return item == null ? new Sending(true, PyNone.owned()) : new Sending(false, item);
    } catch (PyException e) {
      return finished(e);
    }
  }

  /** The value that a StopIteration carries; any other exception goes on. */
  static Sending finished(PyException e) {
    if (!e.matches(ExceptionTypes.STOP_ITERATION)) {
      throw e;
    }
    PyObject value = Refs.xnewRef(e.value().fieldBorrowed(VALUE));
    e.discard();
    return new Sending(true, value == null ? PyNone.owned() : value);
  }

  /** Raises {@code thrown} inside {@code inner}: through its throw(), or after closing it for GeneratorExit. */
  public static Sending throwInto(PyObject inner, PyException thrown) {
    if (thrown.matches(ExceptionTypes.GENERATOR_EXIT)) {
      try {
        close(inner);
      } catch (PyException e) {
        thrown.discard();
        throw e;
      }
      throw thrown;
    }
    if (inner instanceof PyGenerator g && g.kind() != PyGenerator.Kind.ASYNC_GENERATOR) {
      return g.resume(null, thrown);
    }
    PyObject method;
    try {
      method = PyType.of(inner).slots().getAttributeOrNull(inner, Names.THROW);
    } catch (PyException e) {
      thrown.discard();
      throw e;
    }
    if (method == null) {
      throw thrown;
    }
    PyBaseException value = thrown.takeValue();
    try {
      return new Sending(false, Calls.call(method, value));
    } catch (PyException e) {
      return finished(e);
    } finally {
      Refs.decref(method);
      Refs.decref(value);
    }
  }

  /** Calls close() of {@code inner}, if it has one. */
  static void close(PyObject inner) {
    if (inner instanceof PyGenerator g && g.kind() != PyGenerator.Kind.ASYNC_GENERATOR) {
      Refs.decref(g.close());
      return;
    }
    PyObject method = PyType.of(inner).slots().getAttributeOrNull(inner, Names.CLOSE);
    if (method != null) {
      try {
        Refs.decref(Calls.call(method));
      } finally {
        Refs.decref(method);
      }
    }
  }
}
