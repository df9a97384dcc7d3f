package org.minipy.interpreter.imports;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.DictOwner;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** An object of the import system whose attributes stand in its {@code __dict__}, where programs may change them. */
abstract class ImportObject extends DictOwner {
  ImportObject(PyType type) {
    super(type);
    dict = new PyDict();
    track();
  }

  /** The attribute {@code name}, as a program would read it, or null. */
  final PyObject attributeOrNull(PyStr name) {
    return Attributes.getOrNull(this, name);
  }

  /** The attribute {@code name} in the dict, borrowed; null when it is missing or None. */
  final PyObject fieldBorrowed(PyStr name) {
    PyObject value = dict.getBorrowed(name);
    return value == PyNone.NONE ? null : value;
  }

  /** The text of an attribute in the dict; null when it is not a str. */
  final String text(PyStr name) {
    return dict.getBorrowed(name) instanceof PyStr s ? s.value() : null;
  }

  /** Sets an attribute; takes a reference. */
  final void put(PyStr name, PyObject value) {
    dict.put(name, value);
  }

  /** Sets an attribute; steals the reference. */
  final void putSteal(PyStr name, PyObject value) {
    dict.putSteal(Refs.newRef(name), value);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(dict);
  }

  @Override
  protected void release() {
    PyObject old = dict;
    dict = null;
    Refs.xdecref(old);
  }

  @Override
  protected void clearReferences() {
    dict.clear();
  }
}
