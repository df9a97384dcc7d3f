package org.minipy.interpreter.tree;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;

/** The attribute of AST. */
enum TreeNodeAttribute implements BuiltinAttribute {
  DICT;

  @Override
  public String attributeName() {
    return "__dict__";
  }

  @Override
  public PyObject get(PyObject self) {
    return Refs.newRef(((PyTreeNode) self).dict());
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
    ((PyTreeNode) self).setDict(dict);
  }
}
