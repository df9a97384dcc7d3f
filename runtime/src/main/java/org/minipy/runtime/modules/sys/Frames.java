package org.minipy.runtime.modules.sys;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The frames that sys shows. */
final class Frames {
  private Frames() {}

  static PyObject at(PyObject depth) {
    ExecutionFrame frame = find(depth);
    if (frame == null) {
      throw Errors.valueError("call stack is not deep enough");
    }
    return Refs.newRef(frame.frameObject());
  }

  static PyObject moduleName(PyObject depth) {
    ExecutionFrame frame = find(depth);
    PyObject name = frame == null ? null : frame.globals().getBorrowed(Names.NAME);
    return name == null ? PyNone.owned() : Refs.newRef(name);
  }

  private static ExecutionFrame find(PyObject depth) {
    ExecutionFrame frame = ThreadState.current().frame();
    for (int n = depth == null ? 0 : Indexes.toInt(depth); n > 0 && frame != null; n--) {
      frame = frame.back();
    }
    return frame;
  }

  /** The innermost frame of each thread, by its identifier. */
  static PyObject all() {
    PyDict frames = new PyDict();
    try {
      for (ThreadState thread : Interpreter.current().threads().running()) {
        if (thread.frame() != null) {
          frames.putSteal(PyInt.of(thread.identifier()), Refs.newRef(thread.frame().frameObject()));
        }
      }
      return frames;
    } catch (Throwable t) {
      Refs.decref(frames);
      throw t;
    }
  }
}
