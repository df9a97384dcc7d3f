package org.minipy.runtime.types.bytes;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.tuple.PyTuple;

/** The methods that only bytes has. */
enum BytesMethod implements BuiltinMethod {
  GETNEWARGS("__getnewargs__($self, /) --", null),
  BYTES("__bytes__($self, /)", "Give the object as an instance of bytes itself.");

  private final String signature;
  private final String doc;

  BytesMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  /** All methods of bytes. */
  static BuiltinMethod[] all() {
    return join(values(), CommonBytesMethod.values());
  }

  static BuiltinMethod[] join(BuiltinMethod[] own, BuiltinMethod[] common) {
    BuiltinMethod[] all = new BuiltinMethod[own.length + common.length];
    System.arraycopy(own, 0, all, 0, own.length);
    System.arraycopy(common, 0, all, own.length, common.length);
    return all;
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
    PyBytes b = (PyBytes) self;
    return switch (this) {
      case GETNEWARGS -> PyTuple.ofSteal(PyBytes.unshared(b.toByteArray()));
      case BYTES -> b.exact();
    };
  }
}
