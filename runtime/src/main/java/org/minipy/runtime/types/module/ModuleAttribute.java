package org.minipy.runtime.types.module;

import org.minipy.runtime.error.AttributeErrors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.dict.PyDict;

/** The attributes of module that are not in its dict. */
enum ModuleAttribute implements BuiltinAttribute {
  DICT("__dict__"),
  ANNOTATIONS("__annotations__");

  private final String name;

  ModuleAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this == DICT;
  }

  @Override
  public boolean isWritable() {
    return this == ANNOTATIONS;
  }

  @Override
  public PyObject get(PyObject self) {
    PyDict dict = ((PyModule) self).dict();
    return switch (this) {
      case DICT -> Refs.newRef(dict);
      case ANNOTATIONS -> annotations(dict);
    };
  }

  private static PyObject annotations(PyDict dict) {
    PyObject known = dict.getBorrowed(Names.ANNOTATIONS);
    if (known != null) {
      return Refs.newRef(known);
    }
    PyDict made = new PyDict();
    dict.put(Names.ANNOTATIONS, made);
    return made;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    PyDict dict = ((PyModule) self).dict();
    if (value != null) {
      dict.put(Names.ANNOTATIONS, value);
    } else if (!dict.remove(Names.ANNOTATIONS)) {
      throw AttributeErrors.with("__annotations__", self, Names.ANNOTATIONS);
    }
  }
}
