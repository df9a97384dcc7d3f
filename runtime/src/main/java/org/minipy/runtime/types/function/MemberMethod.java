package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;

/** The methods of member_descriptor. */
enum MemberMethod implements BuiltinMethod {
  REDUCE("__reduce__($self, /) --", null);

  private final String signature;
  private final String doc;

  MemberMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    PyGetSet d = (PyGetSet) self;
    return switch (this) {
      case REDUCE -> Reduction.attributeOf(d.owner(), d.attribute().attributeName());
    };
  }
}
