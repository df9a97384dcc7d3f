package org.minipy.runtime.types.exception;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Sequences;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.function.PyGetSet;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.type.InstanceAttribute;

/** The slots of BaseExceptionGroup and ExceptionGroup: a message and a tuple of exceptions. */
final class ExceptionGroupSlots extends ExceptionSlots {
  static final PyStr MESSAGE = PyStr.intern("message");
  static final PyStr EXCEPTIONS = PyStr.intern("exceptions");

  private static final String[] FIELDS = {"message", "exceptions"};
  private static final BuiltinMethod[] NO_METHODS = {};
  private static final BuiltinAttribute[] NO_ATTRIBUTES = {};

  private final boolean isBase;

  ExceptionGroupSlots(String specials, boolean isBase) {
    super(specials);
    this.isBase = isBase;
  }

  @Override
  public Class<?> constructorKey() {
    return ExceptionGroupSlots.class;
  }

  @Override
  public BuiltinMethod[] methods() {
    return isBase ? ExceptionGroupMethod.values() : NO_METHODS;
  }

  @Override
  String[] fields() {
    return FIELDS;
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return isBase
        ? new BuiltinAttribute[] {new ExceptionField(MESSAGE, false), new ExceptionField(EXCEPTIONS, false)}
        : NO_ATTRIBUTES;
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    int given = args.length - (keywords == null ? 0 : keywords.length);
    if (given != 2) {
      throw Errors.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (" + given + " given)");
    }
    if (!(args[0] instanceof PyStr)) {
      throw Errors.typeError("BaseExceptionGroup.__new__() argument 1 must be str, not " + PyType.of(args[0]).name());
    }
    if (!isSequence(args[1])) {
      throw Errors.typeError("second argument (exceptions) must be a sequence");
    }
    PyTuple exceptions = Sequences.toTuple(args[1]);
    try {
      PyBaseException e = new PyBaseException(settle(type, exceptions));
      try {
        setArgs(e, args, keywords);
      } catch (Throwable t) {
        Refs.decref(e);
        throw t;
      }
      e.setField(MESSAGE, args[0]);
      e.setField(EXCEPTIONS, exceptions);
      return e;
    } finally {
      Refs.decref(exceptions);
    }
  }

  private static boolean isSequence(PyObject o) {
    return PyType.of(o).slots().isSubscriptable(o) && !(o instanceof PyDict) && !PyType.of(o).matchesMapping();
  }

  /** Checks the members and chooses the type: a base group of ordinary exceptions only is an ExceptionGroup. */
  private static PyType settle(PyType type, PyTuple exceptions) {
    if (exceptions.size() == 0) {
      throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    boolean ordinary = true;
    for (int i = 0; i < exceptions.size(); i++) {
      if (!(exceptions.get(i) instanceof PyBaseException member)) {
        throw Errors.valueError("Item " + i + " of second argument (exceptions) is not an exception");
      }
      ordinary &= PyType.of(member).isSubtype(ExceptionTypes.EXCEPTION);
    }
    if (type == ExceptionTypes.BASE_EXCEPTION_GROUP) {
      return ordinary ? ExceptionTypes.EXCEPTION_GROUP : type;
    }
    if (!ordinary && type == ExceptionTypes.EXCEPTION_GROUP) {
      throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
    }
    if (!ordinary && type.isSubtype(ExceptionTypes.EXCEPTION)) {
      throw Errors.typeError("Cannot nest BaseExceptions in '" + type.name() + "'");
    }
    return type;
  }

  @Override
  public PyObject str(PyObject self) {
    PyBaseException e = (PyBaseException) self;
    int n = ExceptionGroups.members(e).size();
    PyObject message = e.fieldBorrowed(MESSAGE);
    return new PyStr(Text.strText(message == null ? PyNone.NONE : message) + " (" + n + " sub-exception"
        + (n == 1 ? ")" : "s)"));
  }

  @Override
  public void addToDict(PyType type) {
    if (!isBase) {
      PyObject weakref = new PyGetSet(type, InstanceAttribute.WEAKREF).immortalize();
      type.dict().put(Names.MODULE, PyStr.intern(type.builtinModule()));
      type.dict().put(Names.WEAKREF, weakref);
    }
  }

  @Override
  public String doc() {
    return isBase ? "Several exceptions that are raised together." : null;
  }
}
