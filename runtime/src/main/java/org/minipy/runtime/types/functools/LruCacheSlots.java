package org.minipy.runtime.types.functools;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.function.PyMethod;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of functions that remember their results. */
final class LruCacheSlots extends Slots {
  private static final Signature CONSTRUCTOR =
      Signature.parse("lru_cache(user_function, maxsize, typed, cache_info_type)");
  private static final PyStr KEYWORD_MARK = PyStr.intern("<keyword arguments follow>");

  @Override
  public BuiltinMethod[] methods() {
    return LruCacheMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return new BuiltinAttribute[] {DictAttribute.DICT};
  }

  @Override
  public String specials() {
    return "__new__ __call__ __get__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    PyObject[] bound = ArgumentBinder.bind(CONSTRUCTOR, "lru_cache", args, keywords);
    if (!Calls.isCallable(bound[0])) {
      throw Errors.typeError("the first argument must be callable");
    }
    long limit = PyLruCache.UNLIMITED;
    if (bound[1] != PyNone.NONE) {
      if (!Indexes.isIndex(bound[1])) {
        throw Errors.typeError("maxsize should be integer or None");
      }
      limit = Math.max(0, Indexes.toSize(bound[1], "Python int too large to convert to C ssize_t"));
    }
    PyObject mark = new PyStr(KEYWORD_MARK.value());
    try {
      return PyLruCache.of(type, bound[0], limit, Truth.of(bound[2]), bound[3], mark);
    } finally {
      Refs.decref(mark);
    }
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    return ((PyLruCache) self).call(args, keywords);
  }

  @Override
  public boolean isDescriptor(PyObject self) {
    return true;
  }

  @Override
  public PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
    return instance == null ? Refs.newRef(self) : new PyMethod(self, instance);
  }
}
