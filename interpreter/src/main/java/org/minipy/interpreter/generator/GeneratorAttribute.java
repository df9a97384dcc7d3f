package org.minipy.interpreter.generator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;

/** The attributes of generators. */
enum GeneratorAttribute implements BuiltinAttribute {
  NAME("__name__"),
  QUALNAME("__qualname__"),
  DELEGATE("gi_yieldfrom"),
  RUNNING("gi_running"),
  FRAME("gi_frame"),
  CODE("gi_code"),
  SUSPENDED("gi_suspended");

  private final String name;

  GeneratorAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isWritable() {
    return this == NAME || this == QUALNAME;
  }

  @Override
  public String doc() {
    return switch (this) {
      case NAME -> "The name of the generator.";
      case QUALNAME -> "The qualified name of the generator.";
      case DELEGATE -> "What a yield from waits for, or None.";
      default -> null;
    };
  }

  @Override
  public PyObject get(PyObject self) {
    PyGenerator g = (PyGenerator) self;
    return switch (this) {
      case NAME -> GeneratorAttributes.name(g);
      case QUALNAME -> GeneratorAttributes.qualname(g);
      case DELEGATE -> GeneratorAttributes.delegate(g);
      case RUNNING -> GeneratorAttributes.running(g);
      case FRAME -> GeneratorAttributes.frame(g);
      case CODE -> GeneratorAttributes.code(g);
      case SUSPENDED -> GeneratorAttributes.suspended(g);
    };
  }

  @Override
  public void set(PyObject self, PyObject value) {
    GeneratorAttributes.rename((PyGenerator) self, value, this == NAME, name);
  }
}
