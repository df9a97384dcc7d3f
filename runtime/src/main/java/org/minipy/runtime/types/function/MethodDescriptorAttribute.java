package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.text.PyStr;

/** The attributes of method_descriptor and classmethod_descriptor. */
enum MethodDescriptorAttribute implements BuiltinAttribute {
  OBJCLASS("__objclass__"),
  NAME("__name__"),
  DOC("__doc__"),
  QUALNAME("__qualname__"),
  TEXT_SIGNATURE("__text_signature__");

  private final String name;

  MethodDescriptorAttribute(String name) {
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
    return self instanceof PyMethodDescriptor d
        ? get(d.owner(), d.method(), d.signature().name())
        : get(((PyClassMethodDescriptor) self).owner(), ((PyClassMethodDescriptor) self).method(),
            ((PyClassMethodDescriptor) self).signature().name());
  }

  private PyObject get(PyType owner, BuiltinMethod method, String methodName) {
    return switch (this) {
      case OBJCLASS -> Refs.newRef(owner);
      case NAME -> PyStr.of(methodName);
      case DOC -> BuiltinFunctionAttribute.text(method.doc());
      case QUALNAME -> PyStr.of(owner.shortName() + "." + methodName);
      case TEXT_SIGNATURE -> BuiltinFunctionAttribute.text(BuiltinFunctionAttribute.signature(method.signature()));
    };
  }
}
