package org.minipy.runtime.types.dict;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The methods of mappingproxy: each calls the mapping's method of the same name. */
enum MappingProxyMethod implements BuiltinMethod {
  GET("get($self, key, default=None, /) --", "Return the value of key, or default when there is no such key."),
  KEYS("keys($self, /) --", "Return a view of the keys."),
  VALUES("values($self, /) --", "Return a view of the values."),
  ITEMS("items($self, /) --", "Return a view of the items, as pairs (key, value)."),
  COPY("copy($self, /) --", "Return a new mapping of the same items."),
  CLASS_GETITEM("__class_getitem__($type, object, /) --", "See PEP 585"),
  REVERSED("__reversed__($self, /) --", "Return an iterator over the keys that begins with the newest.");

  private static final PyStr GET_NAME = PyStr.intern("get");
  private static final PyStr VALUES_NAME = PyStr.intern("values");
  private static final PyStr COPY_NAME = PyStr.intern("copy");

  private final String signature;
  private final String doc;

  MappingProxyMethod(String signature, String doc) {
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
    if (this == CLASS_GETITEM) {
      return new PyGenericAlias(self, args[0]);
    }
    PyObject mapping = ((PyMappingProxy) self).mapping();
    return switch (this) {
      case GET -> Calls.method(mapping, GET_NAME, args[0], args[1] == null ? PyNone.NONE : args[1]);
      case KEYS -> Calls.method(mapping, Names.KEYS);
      case VALUES -> Calls.method(mapping, VALUES_NAME);
      case ITEMS -> Calls.method(mapping, Names.ITEMS);
      case COPY -> Calls.method(mapping, COPY_NAME);
      case REVERSED -> Calls.method(mapping, Names.REVERSED);
      case CLASS_GETITEM -> throw new IllegalStateException(signature);
    };
  }
}
