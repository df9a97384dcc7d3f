package org.minipy.runtime.modules.warnings;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Where a warning belongs: the place of a frame, its module's name, and the module's registry.
 *
 * @param module owned
 * @param registry owned; a dict or None
 */
record WarningContext(String fileName, int line, PyObject module, PyObject registry) {
  private static final PyStr REGISTRY = PyStr.intern("__warningregistry__");

  /**
   * The context {@code level} frames up; frames of files whose names start with one of {@code skipped} do not count.
   */
  static WarningContext at(int level, PyTuple skipped) {
    ExecutionFrame frame = ThreadState.current().frame();
    int left = level;
    if (skipped.size() > 0) {
      while (frame != null && isSkipped(frame, skipped)) {
        frame = frame.back();
      }
    }
    while (--left > 0 && frame != null) {
      frame = frame.back();
      while (frame != null && skipped.size() > 0 && isSkipped(frame, skipped)) {
        frame = frame.back();
      }
    }
    PyDict globals = frame == null ? Interpreter.current().sysDict() : frame.globals();
    PyObject registry = registry(globals);
    PyObject name = globals.getBorrowed(Names.NAME);
    PyObject module = name instanceof PyStr ? Refs.newRef(name) : PyStr.of("<string>");
    return frame == null ? new WarningContext("sys", 1, module, registry)
        : new WarningContext(frame.fileName(), frame.line(), module, registry);
  }

  private static boolean isSkipped(ExecutionFrame frame, PyTuple skipped) {
    for (PyObject prefix : skipped.items()) {
      if (prefix instanceof PyStr s && frame.fileName().startsWith(s.value())) {
        return true;
      }
    }
    return false;
  }

  private static PyObject registry(PyDict globals) {
    PyObject known = globals.getBorrowed(REGISTRY);
    if (known == null) {
      PyDict made = new PyDict();
      globals.put(REGISTRY, made);
      return made;
    }
    if (known != PyNone.NONE && !(known instanceof PyDict)) {
      throw Errors.typeError("'registry' must be a dict or None");
    }
    return Refs.newRef(known);
  }

  void release() {
    Refs.decref(module);
    Refs.decref(registry);
  }
}
