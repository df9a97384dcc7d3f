package org.minipy.runtime.types.dict;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** A read-only view of a mapping ({@code types.MappingProxyType}), such as the {@code __dict__} of a class. */
public final class PyMappingProxy extends PyGcObject {
  /** The type {@code mappingproxy}. */
  public static final PyType TYPE =
      PyType.builtin("mappingproxy", new MappingProxySlots()).withGc().sealed().sized(24, 0).asMappingPattern();

  private PyObject mapping;

  /** Makes a view of {@code mapping}; takes a reference. */
  public PyMappingProxy(PyObject mapping) {
    super(TYPE);
    this.mapping = Refs.newRef(mapping);
    track();
  }

  /** The mapping, borrowed. */
  public PyObject mapping() {
    return mapping;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(mapping);
  }

  @Override
  protected void release() {
    PyObject old = mapping;
    mapping = null;
    Refs.xdecref(old);
  }
}
