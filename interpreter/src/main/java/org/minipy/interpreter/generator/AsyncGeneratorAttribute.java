package org.minipy.interpreter.generator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.number.PyBool;

/** The attributes of asynchronous generators. */
enum AsyncGeneratorAttribute implements BuiltinAttribute {
  NAME("__name__"),
  QUALNAME("__qualname__"),
  DELEGATE("ag_await"),
  RUNNING("ag_running"),
  FRAME("ag_frame"),
  CODE("ag_code"),
  SUSPENDED("ag_suspended");

  private final String name;

  AsyncGeneratorAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this == RUNNING;
  }

  @Override
  public boolean isWritable() {
    return this == NAME || this == QUALNAME;
  }

  @Override
  public String doc() {
    return switch (this) {
      case NAME -> "The name of the asynchronous generator.";
      case QUALNAME -> "The qualified name of the asynchronous generator.";
      case DELEGATE -> "What is being awaited, or None.";
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
      case RUNNING -> PyBool.of(g.asyncState().busy);
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
