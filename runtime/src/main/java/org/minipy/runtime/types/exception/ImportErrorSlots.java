package org.minipy.runtime.types.exception;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.text.PyStr;

/** The slots of ImportError and ModuleNotFoundError. */
final class ImportErrorSlots extends ExceptionSlots {
  private static final String[] FIELDS = {"msg", "name", "path", "name_from"};
  private static final String[] KEYWORDS = {"name", "path", "name_from"};
  private static final PyStr MSG = PyStr.intern("msg");
  private static final BuiltinMethod[] NO_METHODS = {};

  private final boolean addsFields;

  ImportErrorSlots(String specials, boolean addsFields) {
    super(specials);
    this.addsFields = addsFields;
  }

  @Override
  public BuiltinMethod[] methods() {
    return addsFields ? ImportErrorMethod.values() : NO_METHODS;
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
    takeKeywords(e, args, keywords, KEYWORDS, "ImportError");
    e.setField(MSG, e.args().size() == 1 ? e.args().get(0) : null);
  }

  @Override
  public PyObject str(PyObject self) {
    PyObject message = ((PyBaseException) self).fieldBorrowed(MSG);
    return message instanceof PyStr s && s.isExact() ? Refs.newRef(s) : super.str(self);
  }

  @Override
  public String doc() {
    return "A module or a name in it cannot be imported.";
  }
}
