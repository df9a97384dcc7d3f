package org.minipy.interpreter.repl;

import java.util.Collection;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.HasDict;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shape;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;

/** The attributes of objects, found without running any code of the program: no property, no {@code __getattr__}. */
final class Members {
  private Members() {}

  /** The value of an attribute, borrowed; null when there is none, or only running code could tell. */
  static PyObject valueOrNull(PyObject o, String attribute) {
    PyStr name = PyStr.intern(attribute);
    PyObject own = Attributes.ownBorrowed(o, name);
    if (own != null) {
      return own;
    }
    PyObject shared = o instanceof PyType type ? type.lookup(name) : PyType.of(o).lookup(name);
    return shared == null || PyType.of(shared).slots().isDescriptor(shared) ? null : shared;
  }

  /** Adds the names of the attributes of {@code o}: its own, and those of its classes. */
  static void addNames(PyObject o, Collection<String> names) {
    if (o instanceof Shaped shaped && !shaped.shape().isDict()) {
      Shape shape = shaped.shape();
      for (int i = shape.firstIndex(); i < shape.end(); i++) {
        names.add(shape.name(i).value());
      }
    } else if (o instanceof Shaped shaped) {
      addKeys(Shaped.dictBorrowed(shaped), names);
    } else if (o instanceof HasDict holder && holder.dictOrNull() != null) {
      addKeys(holder.dictOrNull(), names);
    }
    for (PyType type : (o instanceof PyType t ? t : PyType.of(o)).mro()) {
      addKeys(type.dict(), names);
    }
  }

  /** Adds the keys of a namespace. */
  static void addKeys(PyDict dict, Collection<String> names) {
    for (int i = 0; i < dict.entryEnd(); i++) {
      if (dict.keyAt(i) instanceof PyStr key) {
        names.add(key.value());
      }
    }
  }
}
