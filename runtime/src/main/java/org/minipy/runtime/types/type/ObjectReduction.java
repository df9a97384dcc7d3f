package org.minipy.runtime.types.type;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * object.__reduce__ and object.__reduce_ex__: how pickle and copy rebuild an object (library reference, module
 * pickle).
 */
final class ObjectReduction {
  private static final PyStr REDUCE = PyStr.intern("__reduce__");
  private static final PyStr GETNEWARGS_EX = PyStr.intern("__getnewargs_ex__");
  private static final PyStr GETNEWARGS = PyStr.intern("__getnewargs__");
  private static final PyStr REDUCE_EX = PyStr.intern("_reduce_ex");
  private static final PyStr NEWOBJ = PyStr.intern("__newobj__");
  private static final PyStr NEWOBJ_EX = PyStr.intern("__newobj_ex__");

  private ObjectReduction() {}

  /** object.__reduce_ex__: the class's own {@code __reduce__} wins. */
  static PyObject reduceEx(PyObject self, int protocol) {
    PyObject own = Attributes.getOrNull(self, REDUCE);
    if (own != null) {
      try {
        if (isOverridden(PyType.of(self))) {
          return Calls.call(own);
        }
      } finally {
        Refs.decref(own);
      }
    }
    return reduce(self, protocol);
  }

  private static boolean isOverridden(PyType type) {
    PyObject found = PyType.of(type).slots().getAttribute(type, REDUCE);
    Refs.decref(found);
    return found != PyType.OBJECT.dict().getBorrowed(REDUCE);
  }

  /** The reduction that object itself knows. */
  static PyObject reduce(PyObject self, int protocol) {
    if (protocol >= 2) {
      return newObject(self);
    }
    PyObject copyreg = copyreg();
    PyObject number = null;
    try {
      number = PyInt.of(protocol);
      return Calls.method(copyreg, REDUCE_EX, self, number);
    } finally {
      Refs.decref(copyreg);
      Refs.xdecref(number);
    }
  }

  private static PyObject copyreg() {
    return Interpreter.current().importModule("copyreg", null, PyNone.NONE, 0);
  }

  private static PyObject copyregAttribute(PyStr name) {
    PyObject copyreg = copyreg();
    try {
      return PyType.of(copyreg).slots().getAttribute(copyreg, name);
    } finally {
      Refs.decref(copyreg);
    }
  }

  private static PyObject newObject(PyObject self) {
    PyType type = PyType.of(self);
    if (type.special(Special.NEW) == null) {
      throw ObjectState.cannotPickle(type);
    }
    PyObject[] result = new PyObject[5];
    try {
      boolean hasArguments = arguments(self, result);
      boolean container = self instanceof PyList || self instanceof PyDict;
      result[2] = ObjectState.ask(self, !hasArguments && !container);
      result[3] = self instanceof PyList ? Iteration.iter(self) : PyNone.owned();
      result[4] = self instanceof PyDict ? itemIterator(self) : PyNone.owned();
      return PyTuple.ofSteal(result);
    } catch (Throwable t) {
      Refs.clearForwards(result, result.length);
      throw t;
    }
  }

  private static PyObject itemIterator(PyObject dict) {
    PyObject items = Calls.method(dict, Names.ITEMS);
    try {
      return Iteration.iter(items);
    } finally {
      Refs.decref(items);
    }
  }

  /** Fills the constructor and its arguments in; says whether the class gave any arguments of its own. */
  private static boolean arguments(PyObject self, PyObject[] result) {
    PyType type = PyType.of(self);
    PyObject pair = Calls.specialOrNull(self, GETNEWARGS_EX);
    if (pair != null) {
      try {
        exArguments(type, pair, result);
      } finally {
        Refs.decref(pair);
      }
      return true;
    }
    PyObject own = Calls.specialOrNull(self, GETNEWARGS);
    if (own != null && !(own instanceof PyTuple)) {
      try {
        throw Errors.typeError("__getnewargs__ should return a tuple, not '" + PyType.of(own).name() + "'");
      } finally {
        Refs.decref(own);
      }
    }
    PyObject[] rest = own == null ? Calls.NO_ARGS : ((PyTuple) own).items();
    result[1] = PyTuple.of(Calls.prepend(type, rest));
    Refs.xdecref(own);
    result[0] = copyregAttribute(NEWOBJ);
    return own != null;
  }

  private static void exArguments(PyType type, PyObject pair, PyObject[] result) {
    if (!(pair instanceof PyTuple t)) {
      throw Errors.typeError("__getnewargs_ex__ should return a tuple, not '" + PyType.of(pair).name() + "'");
    }
    if (t.size() != 2) {
      throw Errors.valueError("__getnewargs_ex__ should return a tuple of length 2, not " + t.size());
    }
    if (!(t.get(0) instanceof PyTuple positional)) {
      throw Errors.typeError("first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '"
          + PyType.of(t.get(0)).name() + "'");
    }
    if (!(t.get(1) instanceof PyDict named)) {
      throw Errors.typeError("second item of the tuple returned by __getnewargs_ex__ must be a dict, not '"
          + PyType.of(t.get(1)).name() + "'");
    }
    if (named.size() == 0) {
      result[1] = PyTuple.of(Calls.prepend(type, positional.items()));
      result[0] = copyregAttribute(NEWOBJ);
    } else {
      result[1] = PyTuple.of(type, positional, named);
      result[0] = copyregAttribute(NEWOBJ_EX);
    }
  }
}
