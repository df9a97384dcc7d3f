package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;

/** The attributes of method. */
enum MethodAttribute implements BuiltinAttribute {
  FUNC("__func__"),
  SELF("__self__"),
  DOC("__doc__");

  private final String name;

  MethodAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this != DOC;
  }

  @Override
  public String doc() {
    return switch (this) {
      case FUNC -> "The function that the method calls.";
      case SELF -> "What the function is called with first.";
      case DOC -> null;
    };
  }

  @Override
  public PyObject get(PyObject self) {
    PyMethod m = (PyMethod) self;
    return switch (this) {
      case FUNC -> Refs.newRef(m.function());
      case SELF -> Refs.newRef(m.self());
      case DOC -> PyType.of(m.function()).slots().getAttribute(m.function(), Names.DOC);
    };
  }
}
