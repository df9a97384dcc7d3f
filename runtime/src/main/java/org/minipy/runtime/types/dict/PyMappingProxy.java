package org.minipy.runtime.types.dict;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** A read-only view of a mapping, such as the {@code __dict__} of a class. */
public final class PyMappingProxy extends PyGcObject {
  /** The type {@code mappingproxy}. */
  public static final PyType TYPE =
      PyType.builtin("mappingproxy", new MappingProxySlots()).withGc().sealed().asMappingPattern().sized(24, 0);

  private PyObject mapping;

  /** Makes a view of {@code mapping}, of which a reference is taken. */
  public PyMappingProxy(PyObject mapping) {
    super(TYPE);
    this.mapping = Refs.newRef(mapping);
    track();
  }

  /** What is viewed, borrowed. */
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
