package org.minipy.runtime.types.type;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.HasDict;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;

/** The computed attributes that a class made by Python code adds to its dict when its bases have none. */
public enum InstanceAttribute implements BuiltinAttribute {
  /** The attributes of the instance. */
  DICT("__dict__", "The attributes of this object, as a dict."),

  /** The newest weak reference. */
  WEAKREF("__weakref__", "The first weak reference to this object.");

  private final String name;
  private final String doc;

  InstanceAttribute(String name, String doc) {
    this.name = name;
    this.doc = doc;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject get(PyObject self) {
    return switch (this) {
      case DICT -> self instanceof PyType ? TypeAttribute.DICT.get(self) : Refs.newRef(dict(self));
      case WEAKREF -> {
        PyObject first = self.gcHead() == null ? null : self.gcHead().weakrefs();
        yield first == null ? PyNone.owned() : Refs.newRef(first);
      }
    };
  }

  private static PyDict dict(PyObject self) {
    PyDict dict = Attributes.dictBorrowed(self);
    if (dict == null) {
      throw Errors.attributeError("This object has no __dict__");
    }
    return dict;
  }

  @Override
  public boolean isWritable() {
    return this == DICT;
  }

  @Override
  public void set(PyObject self, PyObject value) {
    setDict(self, value);
  }

  /** Assignment to {@code __dict__}; deletion leaves an empty dict. Raises TypeError for a value that is no dict. */
  static void setDict(PyObject self, PyObject value) {
    PyObject builtin = PyType.of(self).builtinBase().lookup(Names.DICT);
    if (builtin != null) {
      PyType.of(builtin).slots().descriptorSet(builtin, self, value);
      return;
    }
    if (value != null && !(value instanceof PyDict)) {
      throw Errors.typeError("__dict__ must be set to a dictionary, not a '" + PyType.of(value).name() + "'");
    }
    PyDict dict = value == null ? new PyDict() : Refs.newRef((PyDict) value);
    try {
      if (self instanceof Shaped shaped) {
        Shaped.replaceDict(shaped, dict);
      } else if (self instanceof HasDict holder) {
        holder.setDict(dict);
      } else {
        throw Errors.attributeError("This object has no __dict__");
      }
    } finally {
      Refs.decref(dict);
    }
  }
}
