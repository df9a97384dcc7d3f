package org.minipy.runtime.types.type;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Sequences;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * The names of the slots that a class and its bases declare, which the class keeps in {@code __slotnames__} once they
 * have been asked for.
 */
final class DeclaredSlots {
  private static final PyStr SLOT_NAMES = PyStr.intern("__slotnames__");

  private DeclaredSlots() {}

  /** The names, mangled, those of the most derived class first; null for none; raises TypeError if it is no list. */
  static PyList of(PyType type) {
    PyObject kept = type.dict().getBorrowed(SLOT_NAMES);
    if (kept == PyNone.NONE) {
      return null;
    }
    if (kept != null && !(kept instanceof PyList)) {
      throw Errors.typeError(type.name() + ".__slotnames__ should be a list or None, not " + PyType.of(kept).name());
    }
    if (kept != null) {
      return (PyList) Refs.newRef(kept);
    }
    PyList names = new PyList();
    try {
      PyObject own = Attributes.getOrNull(type, Names.SLOTS);
      if (own != null) {
        Refs.decref(own);
        collect(type, names);
      }
    } catch (Throwable t) {
      Refs.decref(names);
      throw t;
    }
    keep(type, names);
    return names;
  }

  private static void collect(PyType type, PyList names) {
    for (PyType t : type.mro()) {
      PyObject declared = t.isHeapType() ? t.dict().getBorrowed(Names.SLOTS) : null;
      if (declared == null) {
        continue;
      }
      PyTuple items = declared instanceof PyStr ? PyTuple.of(declared) : Sequences.toTuple(declared);
      for (PyObject item : items.items()) {
        if (item instanceof PyStr s && !s.value().equals("__dict__") && !s.value().equals("__weakref__")) {
          names.appendSteal(PyStr.intern(SlotNames.mangle(t.name(), s.value())));
        }
      }
      Refs.decref(items);
    }
  }

  /** A class that cannot be changed is asked again the next time. */
  private static void keep(PyType type, PyList names) {
    try {
      PyType.of(type).slots().setAttribute(type, SLOT_NAMES, names);
    } catch (PyException e) {
      e.discard();
    }
  }
}
