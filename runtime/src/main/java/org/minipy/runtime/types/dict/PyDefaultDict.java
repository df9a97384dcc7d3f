package org.minipy.runtime.types.dict;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** A dict that asks a function for the value of a key that is not there. */
public class PyDefaultDict extends PyDict {
  /** The type {@code collections.defaultdict}. */
  public static final PyType TYPE = PyType.builtin("defaultdict", PyDict.TYPE, new DefaultDictSlots())
      .inModule("collections").withGc().sized(56, 0).asMappingPattern();

  private PyObject factory;

  /** Makes an empty one of {@code type}, {@link #TYPE} or derived from it. */
  PyDefaultDict(PyType type) {
    super(type);
  }

  /** What is called for a missing key, borrowed, or null. */
  final PyObject factoryBorrowed() {
    return factory;
  }

  /** Sets what is called for a missing key; takes a reference; null for nothing. */
  final void setFactory(PyObject function) {
    PyObject old = factory;
    factory = Refs.xnewRef(function);
    Refs.xdecref(old);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(factory);
    super.traverse(visitor);
  }

  @Override
  protected void release() {
    setFactory(null);
    super.release();
  }

  @Override
  protected void clearReferences() {
    setFactory(null);
    super.clearReferences();
  }
}
