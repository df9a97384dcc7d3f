package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.type.InstanceAttribute;

/** The attributes of staticmethod and classmethod. */
enum FunctionWrapperAttribute implements BuiltinAttribute {
  FUNC("__func__", true),
  WRAPPED("__wrapped__", true),
  ISABSTRACTMETHOD("__isabstractmethod__", false),
  DICT("__dict__", false);

  private static final PyStr ABSTRACT = PyStr.intern("__isabstractmethod__");

  private final String name;
  private final boolean member;

  FunctionWrapperAttribute(String name, boolean member) {
    this.name = name;
    this.member = member;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return member;
  }

  @Override
  public PyObject get(PyObject self) {
    PyObject callable = ((PyFunctionWrapper) self).callable();
    return switch (this) {
      case FUNC, WRAPPED -> callable == null ? PyNone.owned() : Refs.newRef(callable);
      case ISABSTRACTMETHOD -> PyBool.of(isAbstract(callable));
      case DICT -> InstanceAttribute.DICT.get(self);
    };
  }

  @Override
  public boolean isWritable() {
    return this == DICT;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    InstanceAttribute.DICT.set(self, value);
  }

  /** Whether {@code f} is marked as an abstract method. */
  static boolean isAbstract(PyObject f) {
    if (f == null) {
      return false;
    }
    PyObject mark = Attributes.getOrNull(f, ABSTRACT);
    if (mark == null) {
      return false;
    }
    try {
      return Truth.of(mark);
    } finally {
      Refs.decref(mark);
    }
  }
}
