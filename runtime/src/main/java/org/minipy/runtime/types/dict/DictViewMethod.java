package org.minipy.runtime.types.dict;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.number.PyBool;

/** The methods of the views of a dict. */
enum DictViewMethod implements BuiltinMethod {
  ISDISJOINT("isdisjoint($self, other, /) --", "Whether the view and an iterable have nothing in common."),
  REVERSED("__reversed__($self, /) --", "Return an iterator that begins with the newest item.");

  private final String signature;
  private final String doc;

  DictViewMethod(String signature, String doc) {
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
      case ISDISJOINT -> PyBool.of(DictViewSets.isDisjoint((PyDictView) self, args[0]));
      case REVERSED -> ((PyDictView) self).iterator(true);
    };
  }
}
