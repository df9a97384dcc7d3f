package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.protocol.Directories;
import org.minipy.runtime.types.singleton.PyNone;

/** globals(), locals(), vars(), dir(). */
final class Namespaces {
  private Namespaces() {}

  static PyObject globals() {
    ExecutionFrame frame = ThreadState.current().frame();
    return frame == null ? PyNone.owned() : Refs.newRef(frame.globals());
  }

  static PyObject locals() {
    ExecutionFrame frame = ThreadState.current().frame();
    if (frame == null) {
      throw Errors.systemError("frame does not exist");
    }
    return frame.locals();
  }

  static PyObject vars(PyObject o) {
    if (o == null) {
      return locals();
    }
    PyObject dict = Attributes.getOrNull(o, Names.DICT);
    if (dict == null) {
      throw Errors.typeError("vars() argument must have __dict__ attribute");
    }
    return dict;
  }

  static PyObject dir(PyObject o) {
    return o == null ? Directories.sortedSteal(localNames()) : Directories.of(o);
  }

  private static PyObject localNames() {
    PyObject namespace = locals();
    try {
      return Calls.method(namespace, Names.KEYS);
    } finally {
      Refs.decref(namespace);
    }
  }
}
