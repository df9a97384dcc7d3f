package org.minipy.runtime.types.functools;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;

/** The fields of partial. */
enum PartialAttribute implements BuiltinAttribute {
  FUNC("func", "What is called."),
  ARGS("args", "The arguments given in front of those of a call."),
  KEYWORDS("keywords", "The keyword arguments given with every call.");

  private final String name;
  private final String doc;

  PartialAttribute(String name, String doc) {
    this.name = name;
    this.doc = doc;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public boolean isMember() {
    return true;
  }

  @Override
  public PyObject get(PyObject self) {
    PyPartial partial = (PyPartial) self;
    return Refs.newRef(switch (this) {
      case FUNC -> partial.function();
      case ARGS -> partial.args();
      case KEYWORDS -> partial.keywords();
    });
  }
}
