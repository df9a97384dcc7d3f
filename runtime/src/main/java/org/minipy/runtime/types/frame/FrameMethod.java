package org.minipy.runtime.types.frame;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The methods of frame. */
enum FrameMethod implements BuiltinMethod {
  CLEAR("clear($self, /) --", "Drops the variables of a frame that no longer runs."),
  SIZEOF("__sizeof__($self, /) --", "The size of the frame in memory, in bytes.");

  private final String signature;
  private final String doc;

  FrameMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return switch (this) {
      case CLEAR -> {
        ((PyFrame) self).clearLocals();
        yield PyNone.owned();
      }
      case SIZEOF -> PyInt.of(PyFrame.TYPE.slots().sizeOf(self));
    };
  }
}
