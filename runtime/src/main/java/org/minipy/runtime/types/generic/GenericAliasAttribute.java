package org.minipy.runtime.types.generic;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** The attributes of types.GenericAlias. */
enum GenericAliasAttribute implements BuiltinAttribute {
  ORIGIN("__origin__", true),
  ARGS("__args__", true),
  UNPACKED("__unpacked__", true),
  PARAMETERS("__parameters__", false),
  UNPACKED_TUPLE_ARGS("__typing_unpacked_tuple_args__", false);

  private final String name;
  private final boolean member;

  GenericAliasAttribute(String name, boolean member) {
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
  public String doc() {
    return this == PARAMETERS ? "The type variables of the arguments." : null;
  }

  @Override
  public PyObject get(PyObject self) {
    PyGenericAlias alias = (PyGenericAlias) self;
    return switch (this) {
      case ORIGIN -> Refs.newRef(alias.origin());
      case ARGS -> Refs.newRef(alias.args());
      case UNPACKED -> PyBool.of(alias.isStarred());
      case PARAMETERS -> Refs.newRef(alias.parameters());
      case UNPACKED_TUPLE_ARGS -> alias.isStarred() && alias.origin() == PyTuple.TYPE
          ? Refs.newRef(alias.args()) : PyNone.owned();
    };
  }
}
