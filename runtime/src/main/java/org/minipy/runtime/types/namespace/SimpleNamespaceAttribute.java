package org.minipy.runtime.types.namespace;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;

/** The fields of SimpleNamespace. */
enum SimpleNamespaceAttribute implements BuiltinAttribute {
  DICT;

  @Override
  public String attributeName() {
    return "__dict__";
  }

  @Override
  public boolean isMember() {
    return true;
  }

  @Override
  public PyObject get(PyObject self) {
    return Refs.newRef(((PySimpleNamespace) self).dict());
  }
}
