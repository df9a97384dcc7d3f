package org.minipy.runtime.modules.io;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.Heap;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.io.PyTextFile;
import org.minipy.runtime.types.text.PyStr;

/** Writing to whatever has a {@code write} method; ordinary text files are written to directly. */
public final class Files {
  private Files() {}

  /** Writes str(o). */
  public static void writeStr(PyObject file, PyObject o) {
    if (file instanceof PyTextFile text && text.isPlain()) {
      writeBound(text, o);
      return;
    }
    PyObject write = PyType.of(file).slots().getAttribute(file, Names.WRITE);
    try {
      PyStr s = Text.str(o);
      try {
        Refs.decref(Calls.call(write, s));
      } finally {
        Refs.decref(s);
      }
    } finally {
      Refs.decref(write);
    }
  }

  /** Writes str(o) as by the bound method {@code write}, which the collector counts meanwhile. */
  private static void writeBound(PyTextFile file, PyObject o) {
    Heap heap = Heap.current();
    heap.transientMade();
    try {
      PyStr s = Text.str(o);
      try {
        file.write(s.value());
      } finally {
        Refs.decref(s);
      }
    } finally {
      heap.transientFreed();
    }
  }

  /** Writes text. */
  public static void write(PyObject file, String text) {
    if (file instanceof PyTextFile f && f.isPlain()) {
      Heap heap = Heap.current();
      heap.transientMade();
      try {
        ThreadState.current().checkBreak();
        f.write(text);
      } finally {
        heap.transientFreed();
      }
      return;
    }
    PyStr s = PyStr.of(text);
    try {
      Refs.decref(Calls.method(file, Names.WRITE, s));
    } finally {
      Refs.decref(s);
    }
  }

  /** Calls {@code flush}. */
  public static void flush(PyObject file) {
    if (file instanceof PyTextFile f && f.isPlain()) {
      f.flush();
      return;
    }
    Refs.decref(Calls.method(file, Names.FLUSH));
  }
}
