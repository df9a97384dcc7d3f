package org.minipy.runtime.types.typing;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.text.PyStr;

/** The attributes of typing._GenericAlias. */
enum TypingAliasAttribute implements BuiltinAttribute {
  ORIGIN("__origin__"),
  ARGS("__args__"),
  PARAMETERS("__parameters__"),
  MODULE("__module__"),
  NAME("__name__"),
  QUALNAME("__qualname__"),
  IS_UNPACKED_VARIABLE("__typing_is_unpacked_typevartuple__");

  private final String name;

  TypingAliasAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public PyObject get(PyObject self) {
    PyTypingAlias alias = (PyTypingAlias) self;
    return switch (this) {
      case ORIGIN -> Refs.newRef(alias.origin());
      case ARGS -> Refs.newRef(alias.args());
      case PARAMETERS -> Refs.newRef(alias.parameters());
      case MODULE -> alias.isClass() ? Attributes.getOrNull(alias.origin(), Names.MODULE) : PyStr.of("typing");
      case NAME, QUALNAME -> alias.isClass()
          ? Attributes.getOrNull(alias.origin(), Names.NAME)
          : PyStr.of(alias.isOptional() ? "Optional" : ((PySpecialForm) alias.origin()).name());
      case IS_UNPACKED_VARIABLE -> alias.isUnpack() ? PyBool.of(alias.isUnpackedVariable()) : null;
    };
  }
}
