package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.TypeNames;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The attributes of getset_descriptor and member_descriptor. */
enum GetSetAttribute implements BuiltinAttribute {
  OBJCLASS("__objclass__", true),
  NAME("__name__", true),
  DOC("__doc__", false),
  QUALNAME("__qualname__", false);

  private final String name;
  private final boolean member;

  GetSetAttribute(String name, boolean member) {
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
    PyGetSet d = (PyGetSet) self;
    return switch (this) {
      case OBJCLASS -> Refs.newRef(d.owner());
      case NAME -> PyStr.intern(d.attribute().attributeName());
      case DOC -> d.attribute().doc() == null ? PyNone.owned() : PyStr.of(d.attribute().doc());
      case QUALNAME -> PyStr.of(TypeNames.qualname(d.owner()) + "." + d.attribute().attributeName());
    };
  }
}
