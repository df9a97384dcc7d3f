package org.minipy.runtime.types.dict;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.singleton.PyNone;

/** The fields of defaultdict. */
enum DefaultDictAttribute implements BuiltinAttribute {
  DEFAULT_FACTORY;

  @Override
  public String attributeName() {
    return "default_factory";
  }

  @Override
  public String doc() {
    return "What is called, without arguments, for the value of a missing key; or None.";
  }

  @Override
  public boolean isMember() {
    return true;
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public PyObject get(PyObject self) {
    PyObject factory = ((PyDefaultDict) self).factoryBorrowed();
    return Refs.newRef(factory == null ? PyNone.NONE : factory);
  }

  @Override
  public void set(PyObject self, PyObject value) {
    ((PyDefaultDict) self).setFactory(value);
  }
}
