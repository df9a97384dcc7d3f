package org.minipy.runtime.types.type;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** What {@code __dir__} of object and type answer: unsorted names. */
final class Directory {
  private static final PyStr BASES = PyStr.intern("__bases__");

  private Directory() {}

  /** The names in the dicts of {@code type} and its bases. */
  static PyList ofType(PyType type) {
    PyDict names = new PyDict();
    try {
      addType(names, type);
      return keys(names);
    } finally {
      Refs.decref(names);
    }
  }

  /** The names in the dict of {@code o}, in its class and in its bases. */
  static PyList ofObject(PyObject o) {
    PyObject own = Attributes.getOrNull(o, Names.DICT);
    PyDict names;
    try {
      names = own instanceof PyDict d ? d.copy() : new PyDict();
    } finally {
      Refs.xdecref(own);
    }
    try {
      PyObject c = Attributes.getOrNull(o, Names.CLASS);
      if (c != null) {
        try {
          addClass(names, c);
        } finally {
          Refs.decref(c);
        }
      }
      return keys(names);
    } finally {
      Refs.decref(names);
    }
  }

  /** Adds the names of {@code c}, then those of its bases; both need not be types. */
  private static void addClass(PyDict names, PyObject c) {
    if (c instanceof PyType type) {
      addType(names, type);
      return;
    }
    PyObject own = Attributes.getOrNull(c, Names.DICT);
    try {
      if (own instanceof PyDict dict) {
        addKeys(names, dict);
      }
    } finally {
      Refs.xdecref(own);
    }
    PyObject bases = Attributes.getOrNull(c, BASES);
    try {
      if (bases instanceof PyTuple tuple) {
        for (PyObject base : tuple.items()) {
          addClass(names, base);
        }
      }
    } finally {
      Refs.xdecref(bases);
    }
  }

  private static void addType(PyDict names, PyType type) {
    addKeys(names, type.dict());
    for (PyObject base : type.bases().items()) {
      addType(names, (PyType) base);
    }
  }

  private static void addKeys(PyDict names, PyDict dict) {
    for (int k = 0; k < dict.entryEnd(); k++) {
      if (dict.keyAt(k) != null) {
        names.put(dict.keyAt(k), PyNone.NONE);
      }
    }
  }

  private static PyList keys(PyDict names) {
    PyList list = new PyList();
    for (int i = 0; i < names.entryEnd(); i++) {
      if (names.keyAt(i) != null) {
        list.append(names.keyAt(i));
      }
    }
    return list;
  }
}
