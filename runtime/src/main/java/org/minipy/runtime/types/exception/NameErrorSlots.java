package org.minipy.runtime.types.exception;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.text.PyStr;

/** The slots of NameError and UnboundLocalError, which carry the name. */
final class NameErrorSlots extends ExceptionSlots {
  private static final String[] FIELDS = {"name"};

  private final boolean addsFields;

  NameErrorSlots(String specials, boolean addsFields) {
    super(specials);
    this.addsFields = addsFields;
  }

  @Override
  String[] fields() {
    return FIELDS;
  }

  @Override
  boolean addsFields() {
    return addsFields;
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyBaseException e = (PyBaseException) self;
    setArgs(e, args, keywords);
    takeKeywords(e, args, keywords, FIELDS, "NameError");
  }

  @Override
  public String doc() {
    return "A name is not bound.";
  }
}
