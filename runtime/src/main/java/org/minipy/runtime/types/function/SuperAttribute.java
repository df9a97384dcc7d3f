package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.singleton.PyNone;

/** The attributes of super. */
enum SuperAttribute implements BuiltinAttribute {
  THISCLASS("__thisclass__"),
  SELF("__self__"),
  SELF_CLASS("__self_class__");

  private final String name;

  SuperAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return true;
  }

  @Override
  public String doc() {
    return switch (this) {
      case THISCLASS -> "The class after which lookups begin.";
      case SELF -> "What attributes are bound to, or None.";
      case SELF_CLASS -> "The class whose order is followed, or None.";
    };
  }

  @Override
  public PyObject get(PyObject self) {
    PySuper s = (PySuper) self;
    PyObject value = switch (this) {
      case THISCLASS -> s.thisClass();
      case SELF -> s.self();
      case SELF_CLASS -> s.selfClass();
    };
    return value == null ? PyNone.owned() : Refs.newRef(value);
  }
}
