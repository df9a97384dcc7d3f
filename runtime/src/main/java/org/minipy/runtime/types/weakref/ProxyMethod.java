package org.minipy.runtime.types.weakref;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;

/** The methods of proxies. */
enum ProxyMethod implements BuiltinMethod {
  BYTES("__bytes__($self, /) --"),
  REVERSED("__reversed__($self, /) --");

  private final String signature;

  ProxyMethod(String signature) {
    this.signature = signature;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return null;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    PyObject referent = PyWeakProxy.unwrap(self);
    try {
      return Calls.method(referent, this == BYTES ? Names.BYTES : Names.REVERSED);
    } finally {
      Refs.decref(referent);
    }
  }
}
