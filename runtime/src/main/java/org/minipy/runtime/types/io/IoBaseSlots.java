package org.minipy.runtime.types.io;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.text.PyStr;

/** The slots of _IOBase: iteration gives the lines, and a file is closed when it dies. */
class IoBaseSlots extends Slots {
  private static final PyStr CLOSED = PyStr.intern("closed");
  private static final PyStr READLINE = PyStr.intern("readline");

  @Override
  public BuiltinMethod[] methods() {
    return IoBaseMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return IoBaseAttribute.values();
  }

  @Override
  public String specials() {
    return "__iter__ __next__ __del__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return new PyIoBase(type);
  }

  @Override
  public PyObject iter(PyObject self) {
    checkOpen(self);
    return Refs.newRef(self);
  }

  @Override
  public boolean isIterator(PyObject self) {
    return true;
  }

  @Override
  public PyObject next(PyObject self) {
    PyObject line = Calls.method(self, READLINE);
    boolean empty;
    try {
      empty = Items.length(line) == 0;
    } catch (Throwable t) {
      Refs.decref(line);
      throw t;
    }
    if (!empty) {
      return line;
    }
    Refs.decref(line);
    return null;
  }

  /** Raises ValueError when the attribute {@code closed} of {@code self} is true. */
  static void checkOpen(PyObject self) {
    if (isClosed(self)) {
      throw IoErrors.closed();
    }
  }

  /** The truth of the attribute {@code closed}. */
  static boolean isClosed(PyObject self) {
    PyObject closed = Attributes.getOrNull(self, CLOSED);
    return closed != null && Results.takeTruth(closed);
  }

  @Override
  public boolean hasFinalizer() {
    return true;
  }

  @Override
  public void finalizeObject(PyObject self) {
    try {
      if (!isClosed(self)) {
        UnclosedFiles.warn(self);
        Refs.decref(Calls.method(self, Names.CLOSE));
      }
    } catch (PyException e) {
      e.discard();
    }
  }
}
