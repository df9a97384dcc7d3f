package org.minipy.runtime.types.exception;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of the exception types that add nothing to BaseException; those of the others extend it. */
class ExceptionSlots extends Slots {
  static final String[] NO_FIELDS = {};

  private final String specials;
  private final String doc;

  /** Slots of an exception type that shows {@code specials} in its dict and has its own docstring in a subclass. */
  ExceptionSlots(String specials) {
    this(specials, null);
  }

  /** Slots of an exception type that shows {@code specials} in its dict. */
  ExceptionSlots(String specials, String doc) {
    this.specials = specials;
    this.doc = doc;
  }

  @Override
  public String doc() {
    return doc;
  }

  /** The names of the fields that instances have beside those of BaseException. */
  String[] fields() {
    return NO_FIELDS;
  }

  /** Whether the type itself adds the fields (its dict has their descriptors), not a base. */
  boolean addsFields() {
    return false;
  }

  @Override
  public BuiltinAttribute[] attributes() {
    String[] names = addsFields() ? fields() : NO_FIELDS;
    BuiltinAttribute[] attributes = new BuiltinAttribute[names.length];
    for (int i = 0; i < names.length; i++) {
      attributes[i] = new ExceptionField(PyStr.intern(names[i]), true);
    }
    return attributes;
  }

  @Override
  public String specials() {
    return specials;
  }

  @Override
  public Class<?> constructorKey() {
    return ExceptionSlots.class;
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    PyBaseException e = new PyBaseException(type);
    try {
      setArgs(e, args, keywords);
    } catch (Throwable t) {
      Refs.decref(e);
      throw t;
    }
    return e;
  }

  /** Makes the positional arguments the {@code args} of {@code e}, unless they are already. */
  static void setArgs(PyBaseException e, PyObject[] args, PyStr[] keywords) {
    int given = args.length - (keywords == null ? 0 : keywords.length);
    PyTuple known = e.args();
    boolean same = known.size() == given;
    for (int i = 0; same && i < given; i++) {
      same = known.get(i) == args[i];
    }
    if (!same) {
      PyTuple tuple = PyTuple.copyOf(args, 0, given);
      e.setArgs(tuple);
      Refs.decref(tuple);
    }
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    refuseKeywords(PyType.of(self), keywords);
    setArgs((PyBaseException) self, args, keywords);
  }

  static void refuseKeywords(PyType type, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0) {
      throw Errors.typeError(type.name() + "() takes no keyword arguments");
    }
  }

  /** Stores the keyword arguments in the fields of their names; raises TypeError for others than the given names. */
  static void takeKeywords(PyBaseException e, PyObject[] args, PyStr[] keywords, String[] names, String typeName) {
    int count = keywords == null ? 0 : keywords.length;
    int first = args.length - count;
    for (int k = 0; k < count; k++) {
      if (!contains(names, keywords[k].value())) {
        throw Errors.typeError("'" + keywords[k].value() + "' is an invalid keyword argument for " + typeName + "()");
      }
    }
    for (String name : names) {
      PyObject value = null;
      for (int k = 0; k < count; k++) {
        if (keywords[k].value().equals(name)) {
          value = args[first + k];
        }
      }
      e.setField(PyStr.intern(name), value);
    }
  }

  private static boolean contains(String[] names, String wanted) {
    for (String name : names) {
      if (name.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public PyObject repr(PyObject self) {
    PyTuple args = ((PyBaseException) self).args();
    String name = PyType.of(self).shortName();
    return new PyStr(args.size() == 1 ? name + "(" + Text.reprText(args.get(0)) + ")" : name + Text.reprText(args));
  }

  @Override
  public PyObject str(PyObject self) {
    PyTuple args = ((PyBaseException) self).args();
    return switch (args.size()) {
      case 0 -> PyStr.of("");
      case 1 -> Text.str(args.get(0));
      default -> Text.str(args);
    };
  }
}
