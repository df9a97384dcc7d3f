package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Indexes;

/** The functions of the module itertools; all else there is types. */
enum ItertoolsFunction implements BuiltinMethod {
  TEE("tee($module, iterable, n=2, /)", "Return a tuple of n independent iterators over one iterable.");

  private final String signature;
  private final String doc;

  ItertoolsFunction(String signature, String doc) {
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
      case TEE -> PyTee.several(args[0], args[1] == null ? 2 : Indexes.toSsize(args[1]));
    };
  }
}
