package org.minipy.runtime.object;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.call.PackedArguments;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.text.PyStr;

/** Calling a class: {@code __new__}, then {@code __init__} when the result is an instance. */
public final class Construction {
  private Construction() {}

  /** Calls {@code type.__new__} as found in the type. */
  static PyObject callNew(PyType type, PyObject method, PyObject[] args, PyStr[] keywords) {
    if (method instanceof PyBuiltinFunction f && f.newOwner() != null) {
      return type.builtinBase().slots().newObject(type, args, keywords);
    }
    PyObject bound = PyType.of(method).slots().descriptorGet(method, null, type);
    try {
      PyObject[] all = new PyObject[args.length + 1];
      all[0] = type;
      System.arraycopy(args, 0, all, 1, args.length);
      PackedArguments.holdUnpacked(args, keywords);
      return Calls.call(bound, all, keywords);
    } finally {
      PackedArguments.releaseUnpacked(args, keywords);
      Refs.decref(bound);
    }
  }

  /** type.__call__: makes and initializes an instance. */
  public static PyObject instantiate(PyType type, PyObject[] args, PyStr[] keywords) {
    PyObject made = type.slots().newObject(type, args, keywords);
    PyType madeType = PyType.of(made);
    if (madeType == type || madeType.isSubtype(type)) {
      try {
        madeType.slots().init(made, args, keywords);
      } catch (Throwable t) {
        Refs.decref(made);
        throw t;
      }
    }
    return made;
  }
}
