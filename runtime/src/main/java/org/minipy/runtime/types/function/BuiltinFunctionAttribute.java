package org.minipy.runtime.types.function;

import org.minipy.runtime.call.Signature;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The attributes of builtin_function_or_method. */
enum BuiltinFunctionAttribute implements BuiltinAttribute {
  MODULE("__module__"),
  DOC("__doc__"),
  NAME("__name__"),
  QUALNAME("__qualname__"),
  SELF("__self__"),
  TEXT_SIGNATURE("__text_signature__");

  private final String name;

  BuiltinFunctionAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this == MODULE;
  }

  @Override
  public PyObject get(PyObject self) {
    PyBuiltinFunction f = (PyBuiltinFunction) self;
    return switch (this) {
      case MODULE -> orNone(f.moduleBorrowed());
      case DOC -> text(f.method().doc());
      case NAME -> PyStr.of(f.signature().name());
      case QUALNAME -> PyStr.of(f.qualname());
      case SELF -> orNone(f.selfBorrowed());
      case TEXT_SIGNATURE -> text(signature(f.method().signature()));
    };
  }

  @Override
  public boolean isWritable() {
    return this == MODULE;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    ((PyBuiltinFunction) self).setModule(value);
  }

  private static PyObject orNone(PyObject o) {
    return o == null ? PyNone.owned() : Refs.newRef(o);
  }

  /** A str, or None for null. */
  static PyObject text(String text) {
    return text == null ? PyNone.owned() : PyStr.of(text);
  }

  /** The parameters in {@code signature}, which begins with a name; null when they are not to be shown. */
  static String signature(String signature) {
    return signature.endsWith(Signature.HIDDEN) || signature.contains("[,")
        ? null : signature.substring(signature.indexOf('('));
  }
}
