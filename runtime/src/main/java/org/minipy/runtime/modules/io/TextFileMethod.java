package org.minipy.runtime.modules.io;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The methods of TextIOWrapper. */
enum TextFileMethod implements BuiltinMethod {
  WRITE("write($self, text, /)", "Write a str; return how many characters that were."),
  FLUSH("flush($self, /)", "Pass on what has been written and is still held back.");

  private final String signature;
  private final String doc;

  TextFileMethod(String signature, String doc) {
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
    PyTextFile file = (PyTextFile) self;
    return switch (this) {
      case WRITE -> write(file, args[0]);
      case FLUSH -> flush(file);
    };
  }

  private static PyObject write(PyTextFile file, PyObject text) {
    if (!(text instanceof PyStr s)) {
      throw Errors.typeError("write() argument must be str, not " + PyType.of(text).name());
    }
    file.write(s.value());
    return PyInt.of(s.length());
  }

  private static PyObject flush(PyTextFile file) {
    file.flush();
    return PyNone.owned();
  }
}
