package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;

/** The attributes of method-wrapper. */
enum SlotMethodAttribute implements BuiltinAttribute {
  SELF("__self__"),
  OBJCLASS("__objclass__"),
  NAME("__name__"),
  QUALNAME("__qualname__"),
  DOC("__doc__"),
  TEXT_SIGNATURE("__text_signature__");

  private final String name;

  SlotMethodAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this == SELF;
  }

  @Override
  public PyObject get(PyObject self) {
    PySlotMethod m = (PySlotMethod) self;
    return switch (this) {
      case SELF -> Refs.newRef(m.self());
      case OBJCLASS -> SlotWrapperAttribute.OBJCLASS.get(m.wrapper());
      case NAME -> SlotWrapperAttribute.NAME.get(m.wrapper());
      case QUALNAME -> SlotWrapperAttribute.QUALNAME.get(m.wrapper());
      case DOC -> SlotWrapperAttribute.DOC.get(m.wrapper());
      case TEXT_SIGNATURE -> SlotWrapperAttribute.TEXT_SIGNATURE.get(m.wrapper());
    };
  }
}
