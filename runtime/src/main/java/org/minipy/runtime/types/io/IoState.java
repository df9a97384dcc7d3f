package org.minipy.runtime.types.io;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.host.StandardStreams;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The open files of an interpreter, by number, and the class io.UnsupportedOperation. */
public final class IoState implements HeapAudit.Roots {
  private final List<RawFile> files = new ArrayList<>();
  private PyType unsupportedOperation;

  private IoState() {
    StandardStreams streams = Interpreter.current().streams();
    String closed = Interpreter.current().settings().closedFiles;
    files.add(closed.contains("0") ? null : new StreamFile(streams.in(), null, streams.inIsTerminal()));
    files.add(closed.contains("1") ? null : new StreamFile(null, streams.out(), streams.outIsTerminal()));
    files.add(closed.contains("2") ? null : new StreamFile(null, streams.err(), streams.errIsTerminal()));
  }

  /** The state of the running interpreter. */
  public static IoState current() {
    return Interpreter.current().moduleStates().state(IoState.class, IoState::new);
  }

  /** io.UnsupportedOperation, borrowed. */
  public PyType unsupportedOperation() {
    if (unsupportedOperation == null) {
      PyStr name = PyStr.intern("UnsupportedOperation");
      PyTuple bases = PyTuple.of(ExceptionTypes.OS_ERROR, ExceptionTypes.VALUE_ERROR);
      PyDict namespace = null;
      try {
        namespace = new PyDict();
        namespace.put(Names.MODULE, PyStr.intern("io"));
        unsupportedOperation = (PyType) Calls.call(PyType.TYPE, name, bases, namespace);
      } finally {
        Refs.decref(bases);
        Refs.xdecref(namespace);
      }
    }
    return unsupportedOperation;
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    visitor.visitIfPresent("io.UnsupportedOperation", unsupportedOperation);
  }

  /** Registers an open file under the smallest free number. */
  int add(RawFile file) {
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i) == null) {
        files.set(i, file);
        return i;
      }
    }
    files.add(file);
    return files.size() - 1;
  }

  /** The open file of a number; raises OSError when there is none. */
  RawFile get(int number) {
    if (number < 0 || number >= files.size() || files.get(number) == null) {
      throw IoErrors.badFile();
    }
    return files.get(number);
  }

  /** Forgets a file that has been closed. */
  void remove(int number) {
    files.set(number, null);
  }
}
