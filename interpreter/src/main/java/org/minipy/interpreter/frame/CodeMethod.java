package org.minipy.interpreter.frame;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;

/** The methods of code. */
enum CodeMethod implements BuiltinMethod {
  LINES("co_lines($self, /) --", null),
  POSITIONS("co_positions($self, /) --", null),
  REPLACE("replace($self, /, **changes)", "Return a code object with some attributes changed.");

  private final String signature;
  private final String doc;

  CodeMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String binding() {
    return this == REPLACE ? CodeReplacement.SIGNATURE : signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return switch (this) {
      case LINES -> new PyLineIterator((PyCode) self);
      case POSITIONS -> new PyPositionIterator((PyCode) self);
      case REPLACE -> CodeReplacement.of((PyCode) self, args);
    };
  }
}
