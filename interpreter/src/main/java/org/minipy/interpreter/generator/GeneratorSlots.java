package org.minipy.interpreter.generator;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.error.Unraisable;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.exception.PyBaseException;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of generator and coroutine. */
final class GeneratorSlots extends Slots {
  private final PyGenerator.Kind kind;

  GeneratorSlots(PyGenerator.Kind kind) {
    this.kind = kind;
  }

  @Override
  public String specials() {
    return kind == PyGenerator.Kind.GENERATOR
        ? "__repr__ __getattribute__ __iter__ __next__ __del__"
        : "__repr__ __getattribute__ __await__ __del__";
  }

  @Override
  public BuiltinMethod[] methods() {
    return GeneratorMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return kind == PyGenerator.Kind.GENERATOR ? GeneratorAttribute.values() : CoroutineAttribute.values();
  }

  @Override
  public PyObject repr(PyObject self) {
    return PyStr.of("<" + (kind == PyGenerator.Kind.GENERATOR ? "generator" : "coroutine") + " object "
        + ((PyGenerator) self).qualname() + " at " + Attributes.addressText(self) + ">");
  }

  @Override
  public PyObject iter(PyObject self) {
    return kind == PyGenerator.Kind.GENERATOR ? Refs.newRef(self) : null;
  }

  @Override
  public boolean isIterator(PyObject self) {
    return kind == PyGenerator.Kind.GENERATOR;
  }

  @Override
  public PyObject next(PyObject self) {
    PyGenerator generator = (PyGenerator) self;
    PyObject value = generator.advance(PyNone.NONE, null);
    if (!generator.hasEnded()) {
      return value;
    }
    if (value == PyNone.NONE) {
      return null;
    }
    throw stopIteration(value);
  }

  /** The StopIteration that carries a generator's result, whose reference is stolen. */
  static PyException stopIteration(PyObject valueSteal) {
    if (valueSteal == PyNone.NONE) {
      Refs.decref(valueSteal);
      return Raising.raise(ExceptionTypes.STOP_ITERATION, (String) null);
    }
    try {
      if (valueSteal instanceof PyTuple || valueSteal instanceof PyBaseException) {
        PyObject made = Calls.call(ExceptionTypes.STOP_ITERATION, valueSteal);
        return Raising.raiseSteal((PyBaseException) made);
      }
      return Raising.raise(ExceptionTypes.STOP_ITERATION, valueSteal);
    } finally {
      Refs.decref(valueSteal);
    }
  }

  @Override
  public PyObject await(PyObject self) {
    return kind == PyGenerator.Kind.COROUTINE ? new PyCoroutineWrapper((PyGenerator) self) : null;
  }

  @Override
  public PyObject awaitIterator(PyObject self) {
    return kind == PyGenerator.Kind.COROUTINE ? Refs.newRef(self) : Awaiting.iterator(self, null);
  }

  @Override
  public boolean hasFinalizer() {
    return true;
  }

  @Override
  public void finalizeObject(PyObject self) {
    PyGenerator g = (PyGenerator) self;
    if (g.frame() == null) {
      return;
    }
    if (kind == PyGenerator.Kind.COROUTINE && !g.hasStarted()) {
      CoroutineWarnings.neverAwaited(g);
      return;
    }
    try {
      g.finalizeSuspended();
    } catch (PyException e) {
      Unraisable.report(e, null, self);
    }
  }

  @Override
  public long sizeOf(PyObject self) {
    return ((PyGenerator) self).size();
  }
}
