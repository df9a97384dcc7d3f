package org.minipy.runtime.types.typing;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.generic.TypeParameters;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The type parameters of a generic class, found in its bases as they were written. */
final class ClassParameters {
  private static final PyStr ORIG_BASES = PyStr.intern("__orig_bases__");
  private static final PyStr PARAMETERS = PyStr.intern("__parameters__");

  private ClassParameters() {}

  /** Sets {@code __parameters__} of {@code cls}; raises TypeError for bases that contradict each other. */
  static void set(PyType cls) {
    PyObject written = cls.dict().getBorrowed(ORIG_BASES);
    PyTuple bases = written instanceof PyTuple tuple ? tuple : cls.bases();
    for (PyObject base : bases.items()) {
      if (base == PyGeneric.TYPE && !(written == null && cls.name().equals("Protocol"))) {
        throw Errors.typeError("Cannot inherit from plain Generic");
      }
    }
    PyTuple parameters = written == null ? PyTuple.of() : of(bases);
    try {
      PyType.of(cls).slots().setAttribute(cls, PARAMETERS, parameters);
    } finally {
      Refs.decref(parameters);
    }
  }

  private static PyTuple of(PyTuple bases) {
    PyTypingAlias generic = null;
    for (PyObject base : bases.items()) {
      if (base instanceof PyTypingAlias alias && alias.origin() == PyGeneric.TYPE) {
        if (generic != null) {
          throw Errors.typeError("Cannot inherit from Generic[...] multiple times.");
        }
        generic = alias;
      }
    }
    PyTuple used = TypeParameters.of(bases);
    if (generic == null) {
      return used;
    }
    try {
      StringBuilder missing = new StringBuilder();
      for (PyObject parameter : used.items()) {
        if (!contains(generic.parameters(), parameter)) {
          missing.append(missing.isEmpty() ? "" : ", ").append(Text.strText(parameter));
        }
      }
      if (!missing.isEmpty()) {
        throw Errors.typeError("Some type variables (" + missing + ") are not listed in Generic["
            + joined(generic.parameters()) + "]");
      }
    } finally {
      Refs.decref(used);
    }
    return Refs.newRef(generic.parameters());
  }

  private static boolean contains(PyTuple tuple, PyObject wanted) {
    for (PyObject o : tuple.items()) {
      if (o == wanted) {
        return true;
      }
    }
    return false;
  }

  private static String joined(PyTuple tuple) {
    StringBuilder text = new StringBuilder();
    for (PyObject o : tuple.items()) {
      text.append(text.isEmpty() ? "" : ", ").append(Text.strText(o));
    }
    return text.toString();
  }
}
