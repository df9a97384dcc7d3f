package org.minipy.runtime.types.weakref;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.text.PyStr;

/** The slots of CallableProxyType. */
final class CallableProxySlots extends ProxySlots {
  @Override
  public BuiltinMethod[] methods() {
    return new BuiltinMethod[0];
  }

  @Override
  public String specials() {
    return super.specials() + " __call__";
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject referent = PyWeakProxy.unwrap(self);
    try {
      return Calls.call(referent, args, keywords);
    } finally {
      Refs.decref(referent);
    }
  }
}
