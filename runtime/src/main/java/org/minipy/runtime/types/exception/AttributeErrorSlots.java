package org.minipy.runtime.types.exception;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.text.PyStr;

/** The slots of AttributeError, which carries the name and the object. */
final class AttributeErrorSlots extends ExceptionSlots {
  private static final String[] FIELDS = {"name", "obj"};

  AttributeErrorSlots() {
    super("__str__ __init__");
  }

  @Override
  public BuiltinMethod[] methods() {
    return AttributeErrorMethod.values();
  }

  @Override
  String[] fields() {
    return FIELDS;
  }

  @Override
  boolean addsFields() {
    return true;
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyBaseException e = (PyBaseException) self;
    setArgs(e, args, keywords);
    takeKeywords(e, args, keywords, FIELDS, "AttributeError");
  }

  @Override
  public String doc() {
    return "An object does not have the attribute.";
  }
}
