package org.minipy.runtime.types.dict;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The methods of mappingproxy. */
enum MappingProxyMethod implements BuiltinMethod {
  GET("get($self, key, default=None, /)", "The value of the key, or the default when it is not there."),
  KEYS("keys($self, /)", "A view of the keys."),
  VALUES("values($self, /)", "A view of the values."),
  ITEMS("items($self, /)", "A view of the items."),
  COPY("copy($self, /)", "A shallow copy of the mapping."),
  CLASS_GETITEM("__class_getitem__($type, key, /)", "A generic alias of the type."),
  REVERSED("__reversed__($self, /)", "An iterator over the keys, last to first.");

  private static final PyStr[] NAMES = {
    PyStr.intern("get"), PyStr.intern("keys"), PyStr.intern("values"), PyStr.intern("items"), PyStr.intern("copy"),
    PyStr.intern("__class_getitem__"), PyStr.intern("__reversed__")
  };

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
    return switch (this) {
      case GET -> ask(self, args[0], args[1] == null ? PyNone.NONE : args[1]);
      case CLASS_GETITEM -> new PyGenericAlias((PyType) self, args[0]);
      case KEYS, VALUES, ITEMS, COPY, REVERSED -> ask(self);
    };
  }

  private PyObject ask(PyObject self, PyObject... args) {
    return Calls.method(((PyMappingProxy) self).mapping(), NAMES[ordinal()], args);
  }
}
