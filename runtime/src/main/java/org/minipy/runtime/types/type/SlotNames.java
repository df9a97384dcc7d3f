package org.minipy.runtime.types.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.minipy.runtime.algorithm.StringPredicates;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Sequences;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * What {@code __slots__} asks for (reference manual 3.3.2.4): the mangled and sorted names of slots, and whether
 * instances get a dict and accept weak references that those of the best base do not have.
 */
record SlotNames(String[] names, boolean addsDict, boolean addsWeakrefs) {
  private static final String[] NONE = {};
  private static final PyStr CLASSDICTCELL = PyStr.intern("__classdictcell__");

  /** Reads {@code __slots__} of {@code namespace}; raises TypeError or ValueError for what cannot be. */
  static SlotNames of(PyStr className, PyDict namespace, PyType base, PyObject[] bases) {
    boolean mayAddDict = !base.hasDict();
    boolean mayAddWeakrefs = !base.isWeakrefable() && base.itemSize() == 0;
    PyObject declared = namespace.getBorrowed(Names.SLOTS);
    if (declared == null) {
      return new SlotNames(NONE, mayAddDict, mayAddWeakrefs);
    }
    PyTuple items = declared instanceof PyStr ? PyTuple.of(declared) : Sequences.toTuple(declared);
    try {
      return read(className, items, namespace, base, bases, mayAddDict, mayAddWeakrefs);
    } finally {
      Refs.decref(items);
    }
  }

  private static SlotNames read(PyStr className, PyTuple items, PyDict namespace, PyType base, PyObject[] bases,
      boolean mayAddDict, boolean mayAddWeakrefs) {
    if (items.size() > 0 && base.itemSize() != 0) {
      throw Errors.typeError("nonempty __slots__ not supported for subtype of '" + base.name() + "'");
    }
    boolean addsDict = false;
    boolean addsWeakrefs = false;
    for (PyObject item : items.items()) {
      PyStr name = checked(item);
      if (name.value().equals("__dict__")) {
        if (!mayAddDict || addsDict) {
          throw Errors.typeError("__dict__ slot disallowed: we already got one");
        }
        addsDict = true;
      } else if (name.value().equals("__weakref__")) {
        if (!mayAddWeakrefs || addsWeakrefs) {
          throw Errors.typeError("__weakref__ slot disallowed: we already got one");
        }
        addsWeakrefs = true;
      }
    }
    List<String> names = new ArrayList<>();
    for (PyObject item : items.items()) {
      PyStr name = (PyStr) item;
      if (!name.value().equals("__dict__") && !name.value().equals("__weakref__")) {
        names.add(place(className, name, namespace));
      }
    }
    String[] sorted = names.toArray(NONE);
    Arrays.sort(sorted);
    for (PyObject other : bases) {
      if (other != base) {
        addsDict |= mayAddDict && ((PyType) other).hasDict();
        addsWeakrefs |= mayAddWeakrefs && ((PyType) other).isWeakrefable();
      }
    }
    return new SlotNames(sorted, addsDict, addsWeakrefs);
  }

  private static PyStr checked(PyObject item) {
    if (!(item instanceof PyStr name)) {
      throw Errors.typeError("__slots__ items must be strings, not '" + PyType.of(item).name() + "'");
    }
    if (!StringPredicates.isIdentifier(name.value())) {
      throw Errors.typeError("__slots__ must be identifiers");
    }
    return name;
  }

  private static String place(PyStr className, PyStr name, PyDict namespace) {
    PyStr mangled = PyStr.intern(mangle(className.value(), name.value()));
    if (mangled != Names.QUALNAME && mangled != Names.CLASSCELL && mangled != CLASSDICTCELL
        && namespace.getBorrowed(mangled) != null) {
      throw Errors.valueError(Text.reprText(mangled) + " in __slots__ conflicts with class variable");
    }
    return mangled.value();
  }

  /** The name that {@code name} stands for inside class {@code className} (private name mangling). */
  static String mangle(String className, String name) {
    if (!name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
      return name;
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    return start == className.length() ? name : "_" + className.substring(start) + name;
  }
}
