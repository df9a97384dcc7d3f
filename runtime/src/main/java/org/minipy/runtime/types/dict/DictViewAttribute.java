package org.minipy.runtime.types.dict;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;

/** The computed attribute of the views of a dict. */
enum DictViewAttribute implements BuiltinAttribute {
  MAPPING;

  @Override
  public String attributeName() {
    return "mapping";
  }

  @Override
  public String doc() {
    return "The dict that is viewed, read-only.";
  }

  @Override
  public PyObject get(PyObject self) {
    return new PyMappingProxy(((PyDictView) self).dict());
  }
}
