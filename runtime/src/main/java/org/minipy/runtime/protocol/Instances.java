package org.minipy.runtime.protocol;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.generic.PyUnion;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** isinstance() and issubclass(). */
public final class Instances {
  private static final PyStr BASES = PyStr.intern("__bases__");
  private static final String BAD_INSTANCE_CLASS = "isinstance() arg 2 must be a type, a tuple of types, or a union";
  private static final String BAD_SUBCLASS = "issubclass() arg 1 must be a class";
  private static final String BAD_SUBCLASS_CLASS =
      "issubclass() arg 2 must be a class, a tuple of classes, or a union";

  private Instances() {}

  /** isinstance(o, classes), where {@code classes} is a class, a tuple or a union; asks {@code __instancecheck__}. */
  public static boolean isInstance(PyObject o, PyObject classes) {
    if (PyType.of(o) == classes) {
      return true;
    }
    PyType kind = PyType.of(classes);
    if (kind == PyType.TYPE) {
      return isRealInstance(o, classes);
    }
    PyObject members = classes instanceof PyUnion union ? union.args() : classes;
    if (members instanceof PyTuple tuple) {
      return anyInstance(o, tuple);
    }
    PyObject method = kind.lookup(Names.INSTANCECHECK);
    if (method == null) {
      return isRealInstance(o, classes);
    }
    return ask(method, classes, o, " in __instancecheck__");
  }

  private static boolean anyInstance(PyObject o, PyTuple classes) {
    ThreadState thread = ThreadState.current();
    thread.enterNative(" in __instancecheck__");
    Refs.incref(classes);
    try {
      for (PyObject c : classes.items()) {
        if (isInstance(o, c)) {
          return true;
        }
      }
      return false;
    } finally {
      Refs.decref(classes);
      thread.leaveNative();
    }
  }

  private static boolean ask(PyObject method, PyObject classes, PyObject o, String where) {
    ThreadState thread = ThreadState.current();
    thread.enterNative(where);
    try {
      return Results.takeTruth(Calls.bound(method, classes, o));
    } finally {
      thread.leaveNative();
    }
  }

  /** type.__instancecheck__: asks the type of {@code o} and its {@code __class__}, no {@code __instancecheck__}. */
  public static boolean isRealInstance(PyObject o, PyObject c) {
    if (c instanceof PyType type) {
      if (PyType.of(o).isSubtype(type)) {
        return true;
      }
      PyObject claimed = Attributes.getOrNull(o, Names.CLASS);
      boolean result = claimed != PyType.of(o) && claimed instanceof PyType t && t.isSubtype(type);
      Refs.xdecref(claimed);
      return result;
    }
    requireClass(c, BAD_INSTANCE_CLASS);
    PyObject claimed = Attributes.getOrNull(o, Names.CLASS);
    if (claimed == null) {
      return false;
    }
    try {
      return derives(claimed, c);
    } finally {
      Refs.decref(claimed);
    }
  }

  /**
   * issubclass(derived, classes), where {@code classes} is a class, a tuple or a union; asks {@code
   * __subclasscheck__}.
   */
  public static boolean isSubclass(PyObject derived, PyObject classes) {
    PyType kind = PyType.of(classes);
    if (kind == PyType.TYPE) {
      return derived == classes || isRealSubclass(derived, classes);
    }
    PyObject members = classes instanceof PyUnion union ? union.args() : classes;
    if (members instanceof PyTuple tuple) {
      return anySubclass(derived, tuple);
    }
    PyObject method = kind.lookup(Names.SUBCLASSCHECK);
    if (method == null) {
      return isRealSubclass(derived, classes);
    }
    return ask(method, classes, derived, " in __subclasscheck__");
  }

  private static boolean anySubclass(PyObject derived, PyTuple classes) {
    ThreadState thread = ThreadState.current();
    thread.enterNative(" in __subclasscheck__");
    Refs.incref(classes);
    try {
      for (PyObject c : classes.items()) {
        if (isSubclass(derived, c)) {
          return true;
        }
      }
      return false;
    } finally {
      Refs.decref(classes);
      thread.leaveNative();
    }
  }

  /** type.__subclasscheck__: follows the bases, asks no {@code __subclasscheck__}. */
  public static boolean isRealSubclass(PyObject derived, PyObject c) {
    if (derived instanceof PyType d && c instanceof PyType type) {
      return d.isSubtype(type);
    }
    requireClass(derived, BAD_SUBCLASS);
    if (!(c instanceof PyUnion)) {
      requireClass(c, BAD_SUBCLASS_CLASS);
    }
    return derives(derived, c);
  }

  private static void requireClass(PyObject c, String message) {
    PyObject bases = basesOf(c);
    if (bases == null) {
      throw Errors.typeError(message);
    }
    Refs.decref(bases);
  }

  /** {@code __bases__}, owned, when it is a tuple; else null. */
  private static PyTuple basesOf(PyObject c) {
    PyObject bases = Attributes.getOrNull(c, BASES);
    if (bases instanceof PyTuple tuple) {
      return tuple;
    }
    Refs.xdecref(bases);
    return null;
  }

  private static boolean derives(PyObject derived, PyObject c) {
    if (derived == c) {
      return true;
    }
    PyTuple bases = basesOf(derived);
    if (bases == null) {
      return false;
    }
    ThreadState thread = ThreadState.current();
    thread.enterNative(" in __issubclass__");
    try {
      for (PyObject base : bases.items()) {
        if (derives(base, c)) {
          return true;
        }
      }
      return false;
    } finally {
      thread.leaveNative();
      Refs.decref(bases);
    }
  }
}
