package org.minipy.runtime.types.iterator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;

/** The methods of filter. */
enum FilterMethod implements BuiltinMethod {
  REDUCE("__reduce__($self, /) --", "Return what copying and pickling need.");

  private final String signature;
  private final String doc;

  FilterMethod(String signature, String doc) {
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
    return switch (this) {
      case REDUCE -> ((PyFilter) self).reduce();
    };
  }
}
