package org.minipy.runtime.modules.abc;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.set.PyFrozenSet;
import org.minipy.runtime.types.set.PySet;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * What becomes of a new class with the metaclass ABCMeta: its abstract methods, and what patterns its instances match.
 */
final class AbstractMethods {
  static final PyStr DATA = PyStr.intern("_abc_impl");
  private static final PyStr IS_ABSTRACT = PyStr.intern("__isabstractmethod__");
  private static final PyStr FLAGS = PyStr.intern("__abc_tpflags__");
  private static final long SEQUENCE = 1 << 5;
  private static final long MAPPING = 1 << 6;

  private AbstractMethods() {}

  static void init(PyObject c) {
    if (!(c instanceof PyType type)) {
      throw Errors.typeError("_abc_init() argument must be a class, not " + PyType.of(c).name());
    }
    PyFrozenSet names = compute(type);
    try {
      PyType.of(type).slots().setAttribute(type, Names.ABSTRACTMETHODS, names);
    } finally {
      Refs.decref(names);
    }
    AbcData data = new AbcData(AbcState.current().version());
    type.putAttribute(DATA, data);
    Refs.decref(data);
    takeFlags(type);
  }

  /** Subclasses of the abstract sequences and mappings match the patterns of that kind. */
  private static void takeFlags(PyType type) {
    if (type.dict().getBorrowed(FLAGS) instanceof PyInt flags && flags.fitsLong()) {
      if ((flags.longValue() & (SEQUENCE | MAPPING)) == (SEQUENCE | MAPPING)) {
        throw Errors.typeError("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
      }
      type.setPatterns((flags.longValue() & SEQUENCE) != 0, (flags.longValue() & MAPPING) != 0);
      type.putAttribute(FLAGS, null);
    }
  }

  private static PyFrozenSet compute(PyType type) {
    PySet found = new PySet();
    try {
      PyDict dict = type.dict();
      for (int i = 0; i < dict.entryEnd(); i++) {
        if (dict.keyAt(i) != null && isAbstract(dict.valueAt(i))) {
          found.add(dict.keyAt(i));
        }
      }
      PyTuple bases = type.bases();
      for (PyObject base : bases.items()) {
        addInherited(found, type, base);
      }
      return PyFrozenSet.fromIterable(found);
    } finally {
      Refs.decref(found);
    }
  }

  private static void addInherited(PySet found, PyType type, PyObject base) {
    PyObject names = Attributes.getOrNull(base, Names.ABSTRACTMETHODS);
    if (names == null) {
      return;
    }
    try {
      Iteration.forEach(names, name -> {
        PyObject value = name instanceof PyStr s ? Attributes.getOrNull(type, s) : null;
        if (value != null) {
          try {
            if (isAbstract(value)) {
              found.add(name);
            }
          } finally {
            Refs.decref(value);
          }
        }
      });
    } finally {
      Refs.decref(names);
    }
  }

  private static boolean isAbstract(PyObject o) {
    PyObject flag = Attributes.getOrNull(o, IS_ABSTRACT);
    return flag != null && Results.takeTruth(flag);
  }
}
