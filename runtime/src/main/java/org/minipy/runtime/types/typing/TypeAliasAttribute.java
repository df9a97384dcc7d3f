package org.minipy.runtime.types.typing;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.tuple.PyTuple;

/** The attributes of typing.TypeAliasType. */
enum TypeAliasAttribute implements BuiltinAttribute {
  NAME("__name__"),
  PARAMETERS("__parameters__"),
  TYPE_PARAMS("__type_params__"),
  VALUE("__value__"),
  MODULE("__module__");

  private final String name;

  TypeAliasAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this == NAME;
  }

  @Override
  public PyObject get(PyObject self) {
    PyTypeAlias alias = (PyTypeAlias) self;
    PyTuple parameters = alias.parametersOrNull() == null ? PyTuple.EMPTY : alias.parametersOrNull();
    return switch (this) {
      case NAME -> Refs.newRef(alias.name());
      case PARAMETERS -> TypeArguments.unpacked(parameters);
      case TYPE_PARAMS -> Refs.newRef(parameters);
      case VALUE -> alias.value();
      case MODULE -> alias.module();
    };
  }
}
