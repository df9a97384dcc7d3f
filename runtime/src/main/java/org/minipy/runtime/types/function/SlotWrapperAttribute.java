package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.text.PyStr;

/** The attributes of wrapper_descriptor. */
enum SlotWrapperAttribute implements BuiltinAttribute {
  OBJCLASS("__objclass__"),
  NAME("__name__"),
  DOC("__doc__"),
  QUALNAME("__qualname__"),
  TEXT_SIGNATURE("__text_signature__");

  private final String name;

  SlotWrapperAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this == OBJCLASS || this == NAME;
  }

  @Override
  public PyObject get(PyObject self) {
    SlotWrapper w = (SlotWrapper) self;
    return switch (this) {
      case OBJCLASS -> Refs.newRef(w.owner());
      case NAME -> Refs.newRef(w.special().methodName());
      case DOC -> BuiltinFunctionAttribute.text(SlotSignatures.doc(w.special()));
      case QUALNAME -> PyStr.of(w.owner().shortName() + "." + w.special().methodName().value());
      case TEXT_SIGNATURE -> BuiltinFunctionAttribute.text(SlotSignatures.text(w.special()));
    };
  }
}
