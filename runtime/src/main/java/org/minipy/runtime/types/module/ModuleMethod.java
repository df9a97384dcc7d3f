package org.minipy.runtime.types.module;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;

/** The methods of module. */
enum ModuleMethod implements BuiltinMethod {
  DIR("__dir__($self, /) --", "Return the names of the module, or what its own __dir__() says.");

  private final String signature;
  private final String doc;

  ModuleMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    PyObject found = PyType.of(self).slots().getAttribute(self, Names.DICT);
    try {
      if (!(found instanceof PyDict dict)) {
        throw Errors.typeError(((PyModule) self).nameText() + ".__dict__ is not a dictionary");
      }
      PyObject own = dict.getBorrowed(Names.DIR);
      return own != null ? Calls.call(own) : names(dict);
    } finally {
      Refs.decref(found);
    }
  }

  private static PyList names(PyDict dict) {
    PyList names = new PyList();
    for (int i = 0; i < dict.entryEnd(); i++) {
      if (dict.keyAt(i) != null) {
        names.append(dict.keyAt(i));
      }
    }
    return names;
  }
}
