package org.minipy.runtime.types.generic;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;

/** The attributes of types.UnionType. */
enum UnionAttribute implements BuiltinAttribute {
  ARGS("__args__"),
  PARAMETERS("__parameters__");

  private final String name;

  UnionAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this == ARGS;
  }

  @Override
  public String doc() {
    return this == PARAMETERS ? "The type variables of the arguments." : null;
  }

  @Override
  public PyObject get(PyObject self) {
    PyUnion union = (PyUnion) self;
    return switch (this) {
      case ARGS -> Refs.newRef(union.args());
      case PARAMETERS -> TypeParameters.of(union.args());
    };
  }
}
