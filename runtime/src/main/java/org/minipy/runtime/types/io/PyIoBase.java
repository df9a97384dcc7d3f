package org.minipy.runtime.types.io;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.DictOwner;
import org.minipy.runtime.object.PyType;

/** What all files are; an instance of a class that Python code derives from one of the abstract file types. */
public class PyIoBase extends DictOwner {
  /** The type {@code _io._IOBase}. */
  public static final PyType TYPE = base("_IOBase", PyType.OBJECT, new IoBaseSlots());

  /** The type {@code _io._RawIOBase}. */
  public static final PyType RAW_TYPE = base("_RawIOBase", TYPE, new AbstractFileSlots());

  /** The type {@code _io._BufferedIOBase}. */
  public static final PyType BUFFERED_TYPE = base("_BufferedIOBase", TYPE, new AbstractFileSlots());

  /** The type {@code _io._TextIOBase}. */
  public static final PyType TEXT_TYPE = base("_TextIOBase", TYPE, new AbstractFileSlots());

  private boolean baseClosed;

  /** Makes an instance of {@code type}. */
  protected PyIoBase(PyType type) {
    super(type);
    track();
  }

  private static PyType base(String name, PyType base, IoBaseSlots slots) {
    return PyType.builtin(name, base, slots).inModule("_io").withGc().withDict().withWeakrefs().withOffsets(16, 24)
        .sized(32, 0);
  }

  /** Declares the type of concrete files. */
  static PyType type(String name, PyType base, IoBaseSlots slots, int size) {
    return PyType.builtin(name, base, slots).inModule("_io").withGc().withDict().withWeakrefs()
        .withOffsets(size - 16, size - 8).sized(size, 0);
  }

  /** Whether close() of the abstract type has run. */
  final boolean isBaseClosed() {
    return baseClosed;
  }

  final void setBaseClosed() {
    baseClosed = true;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(dict);
  }

  @Override
  protected void release() {
    PyObject old = dict;
    dict = null;
    Refs.xdecref(old);
  }

  @Override
  protected void clearReferences() {
    PyObject old = dict;
    dict = null;
    Refs.xdecref(old);
  }
}
