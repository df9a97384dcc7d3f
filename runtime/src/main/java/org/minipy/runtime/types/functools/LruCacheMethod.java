package org.minipy.runtime.types.functools;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;

/** The methods of functions that remember their results. */
enum LruCacheMethod implements BuiltinMethod {
  CACHE_INFO("cache_info($self, /)", "Return how often the cache helped, how often not, its limit and its size."),
  CACHE_CLEAR("cache_clear($self, /)", "Forget everything."),
  REDUCE("__reduce__($self, /) --", "Give the name under which pickle finds the function."),
  COPY("__copy__($self, /) --", "Return the function itself."),
  DEEPCOPY("__deepcopy__($self, memo, /) --", "Return the function itself.");

  private final String signature;
  private final String doc;

  LruCacheMethod(String signature, String doc) {
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
    PyLruCache cache = (PyLruCache) self;
    return switch (this) {
      case CACHE_INFO -> cache.info();
      case CACHE_CLEAR -> {
        cache.clear();
        yield PyNone.owned();
      }
      case REDUCE -> PyType.of(self).slots().getAttribute(self, Names.QUALNAME);
      case COPY, DEEPCOPY -> Refs.newRef(self);
    };
  }
}
