package org.minipy.runtime.types.type;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.HasDict;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The state of an object as object.__getstate__ gives it: its dict, and with slots a pair of dict and slot values. */
final class ObjectState {
  private static final PyStr GETSTATE = PyStr.intern("__getstate__");

  private ObjectState() {}

  /** Asks {@code __getstate__}; {@code required} says that the default must be able to tell everything. */
  static PyObject ask(PyObject self, boolean required) {
    PyObject method = PyType.of(self).slots().getAttribute(self, GETSTATE);
    try {
      if (method instanceof PyBuiltinFunction f && f.method() == ObjectMethod.GETSTATE && f.selfBorrowed() == self) {
        return of(self, required);
      }
      return Calls.call(method);
    } finally {
      Refs.decref(method);
    }
  }

  /** object.__getstate__; raises TypeError when {@code required} and there are fields that it does not know. */
  static PyObject of(PyObject self, boolean required) {
    PyType type = PyType.of(self);
    if (required && type.itemSize() != 0 && !type.slots().specials().contains("__new__")) {
      throw cannotPickle(type);
    }
    if (required && type.itemSize() != 0) {
      throw Errors.typeError("cannot pickle " + type.name() + " objects");
    }
    PyList names = DeclaredSlots.of(type);
    try {
      return of(self, names, required);
    } finally {
      Refs.xdecref(names);
    }
  }

  private static PyObject of(PyObject self, PyList namesOrNull, boolean required) {
    PyType type = PyType.of(self);
    PyObject[] names = namesOrNull == null ? Calls.NO_ARGS : namesOrNull.toArray();
    if (required) {
      long known = PyType.OBJECT.basicSize() + 8L * names.length + (type.dictOffset() > 0 ? 8 : 0)
          + (type.weakrefOffset() > 0 ? 8 : 0);
      if (type.basicSize() > known) {
        throw cannotPickle(type);
      }
    }
    PyObject attributes = hasAttributes(self) ? Refs.newRef(Attributes.dictBorrowed(self)) : PyNone.owned();
    if (names.length == 0) {
      return attributes;
    }
    PyDict slots = null;
    try {
      slots = new PyDict();
      for (PyObject item : names) {
        if (!(item instanceof PyStr name)) {
          throw Errors.typeError("attribute name must be string, not '" + PyType.of(item).name() + "'");
        }
        PyObject value = Attributes.getOrNull(self, name);
        if (value != null) {
          slots.putSteal(Refs.newRef(name), value);
        }
      }
      return slots.size() == 0 ? Refs.newRef(attributes) : PyTuple.of(attributes, slots);
    } finally {
      Refs.xdecref(slots);
      Refs.decref(attributes);
    }
  }

  static PyException cannotPickle(PyType type) {
    return Errors.typeError("cannot pickle '" + type.name() + "' object");
  }

  private static boolean hasAttributes(PyObject self) {
    if (self instanceof HasDict holder) {
      return holder.dictOrNull() != null && holder.dictOrNull().size() != 0;
    }
    if (!(self instanceof Shaped shaped) || !PyType.of(self).hasDict()) {
      return false;
    }
    return shaped.shape().isDict() ? Attributes.dictBorrowed(self).size() != 0 : shaped.shape().size() != 0;
  }
}
