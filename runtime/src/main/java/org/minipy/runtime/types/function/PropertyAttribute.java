package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;

/** The attributes of property. */
enum PropertyAttribute implements BuiltinAttribute {
  FGET("fget"),
  FSET("fset"),
  FDEL("fdel"),
  DOC("__doc__"),
  ISABSTRACTMETHOD("__isabstractmethod__");

  private final String name;

  PropertyAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this != ISABSTRACTMETHOD;
  }

  @Override
  public PyObject get(PyObject self) {
    PyProperty p = (PyProperty) self;
    return switch (this) {
      case FGET -> orNone(p.getter());
      case FSET -> orNone(p.setter());
      case FDEL -> orNone(p.deleter());
      case DOC -> orNone(p.docBorrowed());
      case ISABSTRACTMETHOD -> PyBool.of(FunctionWrapperAttribute.isAbstract(p.getter())
          || FunctionWrapperAttribute.isAbstract(p.setter()) || FunctionWrapperAttribute.isAbstract(p.deleter()));
    };
  }

  private static PyObject orNone(PyObject o) {
    return o == null ? PyNone.owned() : Refs.newRef(o);
  }

  @Override
  public boolean isWritable() {
    return this == DOC;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    PyProperty p = (PyProperty) self;
    p.setDoc(value, p.isDocFromGetter());
  }
}
