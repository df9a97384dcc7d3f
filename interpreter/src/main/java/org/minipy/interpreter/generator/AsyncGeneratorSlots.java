package org.minipy.interpreter.generator;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.error.Unraisable;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of async_generator. */
final class AsyncGeneratorSlots extends Slots {
  @Override
  public String specials() {
    return "__repr__ __getattribute__ __aiter__ __anext__ __del__";
  }

  @Override
  public BuiltinMethod[] methods() {
    return AsyncGeneratorMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return AsyncGeneratorAttribute.values();
  }

  @Override
  public PyObject repr(PyObject self) {
    return PyStr.of(
        "<async_generator object " + ((PyGenerator) self).qualname() + " at " + Attributes.addressText(self) + ">");
  }

  @Override
  public PyObject asyncIter(PyObject self) {
    return Refs.newRef(self);
  }

  @Override
  public PyObject asyncNext(PyObject self) {
    PyGenerator g = (PyGenerator) self;
    g.asyncState().callHooks(g);
    return new PyAsyncSend(g, PyNone.NONE);
  }

  @Override
  public boolean hasFinalizer() {
    return true;
  }

  @Override
  public void finalizeObject(PyObject self) {
    PyGenerator g = (PyGenerator) self;
    if (!g.isSuspended()) {
      return;
    }
    PyObject hook = g.asyncState().finalizer;
    try {
      if (hook != null && !g.asyncState().closed) {
        Refs.decref(Calls.call(hook, self));
      } else {
        Refs.decref(g.close());
      }
    } catch (PyException e) {
      Unraisable.report(e, null, self);
    }
  }

  @Override
  public long sizeOf(PyObject self) {
    return ((PyGenerator) self).size();
  }
}
