package org.minipy.interpreter.frame;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;

/** The methods of code. */
enum CodeMethod implements BuiltinMethod {
  REPLACE(CodeReplacement.SIGNATURE, "Return a code object with some attributes changed.");

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
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return switch (this) {
      case REPLACE -> CodeReplacement.of((PyCode) self, args);
    };
  }
}
