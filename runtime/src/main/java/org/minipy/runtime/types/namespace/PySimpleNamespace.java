package org.minipy.runtime.types.namespace;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.DictOwner;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;

/** An object that is nothing but attributes: types.SimpleNamespace. */
public final class PySimpleNamespace extends DictOwner {
  /** The type {@code types.SimpleNamespace}. */
  public static final PyType TYPE = PyType.builtin("SimpleNamespace", new SimpleNamespaceSlots()).inModule("types")
      .withGc().withDict().withOffsets(16, 0).sized(24, 0);

  /** Makes a namespace without attributes; {@code type} is {@link #TYPE} or derived from it. */
  public PySimpleNamespace(PyType type) {
    super(type);
    dict = new PyDict();
    track();
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
    dict.clear();
  }
}
