package org.minipy.runtime.types.type;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Text;

/** The methods of {@code object}. */
public enum ObjectMethod implements BuiltinMethod {
  FORMAT("__format__($self, format_spec, /)", "Default object formatter.");

  private final String signature;
  private final String doc;

  ObjectMethod(String signature, String doc) {
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
      case FORMAT -> Text.str(self);
    };
  }
}
