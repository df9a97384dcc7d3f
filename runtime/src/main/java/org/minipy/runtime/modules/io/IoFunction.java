package org.minipy.runtime.modules.io;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.io.Opening;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The functions of the module _io. */
public enum IoFunction implements BuiltinMethod {
  /** Also the built-in open. */
  OPEN("open($module, /, file, mode='r', buffering=-1, encoding=None,\n     errors=None, newline=None, closefd=True,"
      + " opener=None)",
      "Open a file and return it.\n\nThe mode says whether it is read (r), written anew (w), created (x) or added to (a),"
          + " whether both (+),\nand whether it holds bytes (b) or text (t)."),

  /** Gives the encoding that None stands for. */
  TEXT_ENCODING(
      "text_encoding($module, encoding, stacklevel=2, /)", "Return the encoding that an argument stands for."),

  /** Opens a file that holds code. */
  OPEN_CODE("open_code($module, /, path)", "Open a file of code, for reading bytes.");

  private final String signature;
  private final String doc;

  IoFunction(String signature, String doc) {
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
      case OPEN -> Opening.open(args);
      case TEXT_ENCODING -> Refs.newRef(args[0] == PyNone.NONE ? PyStr.intern("locale") : args[0]);
      case OPEN_CODE -> openCode(args[0]);
    };
  }

  private static PyObject openCode(PyObject path) {
    if (!(path instanceof PyStr)) {
      throw Errors.typeError("open_code() argument 'path' must be str");
    }
    return Opening.open(new PyObject[] {path, PyStr.intern("rb"), null, null, null, null, null, null});
  }
}
