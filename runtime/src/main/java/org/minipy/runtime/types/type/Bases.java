package org.minipy.runtime.types.type;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Subclasses;
import org.minipy.runtime.types.tuple.PyTuple;

/** Assignment to {@code __bases__}: either everything changes, the orders of all subclasses included, or nothing. */
final class Bases {
  /** A class whose order is replaced, and its order until then; null for a class that has none yet. */
  private record Saved(PyType type, PyTuple order) {}

  private Bases() {}

  static void assign(PyType type, PyObject value) {
    if (!(value instanceof PyTuple bases)) {
      throw Errors.typeError("can only assign tuple to " + type.name() + ".__bases__, not " + PyType.of(value).name());
    }
    if (bases.size() == 0) {
      throw Errors.typeError("can only assign non-empty tuple to " + type.name() + ".__bases__, not ()");
    }
    for (PyObject b : bases.items()) {
      if (!(b instanceof PyType base)) {
        throw Errors.typeError(type.name() + ".__bases__ must be tuple of classes, not '" + PyType.of(b).name() + "'");
      }
      if (base.isSubtype(type)) {
        throw Errors.typeError("a __bases__ item causes an inheritance cycle");
      }
    }
    PyType best = Layouts.bestBase(bases.items());
    Layouts.checkAssignment(type.base(), best, "__bases__");
    PyTuple oldBases = Refs.newRef(type.bases());
    PyType oldBase = Refs.newRef(type.base());
    List<Saved> saved = new ArrayList<>();
    try {
      type.setBasesSteal(Refs.newRef(bases), best);
      try {
        reorder(type, saved);
      } catch (Throwable t) {
        type.setBasesSteal(Refs.newRef(oldBases), oldBase);
        for (Saved s : saved) {
          if (s.order != null) {
            s.type.setMroSteal(Refs.newRef(s.order));
          }
        }
        throw t;
      }
      for (PyObject b : oldBases.items()) {
        Subclasses.remove((PyType) b, type);
      }
      for (PyObject b : bases.items()) {
        Subclasses.add((PyType) b, type);
      }
      type.modified();
    } finally {
      for (Saved s : saved) {
        Refs.xdecref(s.order);
      }
      Refs.decref(oldBase);
      Refs.decref(oldBases);
    }
  }

  private static void reorder(PyType type, List<Saved> saved) {
    saved.add(new Saved(type, Refs.xnewRef(type.mroTuple())));
    MethodOrder.establish(type);
    for (PyType sub : Subclasses.of(type)) {
      reorder(sub, saved);
    }
  }
}
