package org.minipy.runtime.types.functools;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.HasDict;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;

/** The {@code __dict__} of objects that have one of their own. */
enum DictAttribute implements BuiltinAttribute {
  DICT;

  @Override
  public String attributeName() {
    return "__dict__";
  }

  @Override
  public PyObject get(PyObject self) {
    return Refs.newRef(((HasDict) self).dict());
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("cannot delete __dict__");
    }
    if (!(value instanceof PyDict dict)) {
      throw Errors.typeError("__dict__ must be set to a dictionary, not a '" + PyType.of(value).name() + "'");
    }
    ((HasDict) self).setDict(dict);
  }
}
