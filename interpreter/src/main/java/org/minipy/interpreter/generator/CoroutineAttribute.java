package org.minipy.interpreter.generator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;

/** The attributes of coroutines. */
enum CoroutineAttribute implements BuiltinAttribute {
  NAME("__name__"),
  QUALNAME("__qualname__"),
  DELEGATE("cr_await"),
  RUNNING("cr_running"),
  FRAME("cr_frame"),
  CODE("cr_code"),
  SUSPENDED("cr_suspended");

  private final String name;

  CoroutineAttribute(String name) {
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
      case NAME -> "The name of the coroutine.";
      case QUALNAME -> "The qualified name of the coroutine.";
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
