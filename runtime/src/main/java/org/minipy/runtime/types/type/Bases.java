package org.minipy.runtime.types.type;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Subclasses;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Assignment to {@code __bases__}: either everything changes, the orders of all subclasses included, or nothing. The
 * {@code mro} of a metaclass, which is asked for the new orders, may assign bases itself: then the inner assignment
 * stands.
 */
final class Bases {
  /** A class whose order is replaced, its order until then, null for a class that has none yet, and the new one. */
  private record Saved(PyType type, PyTuple order, PyTuple replacement) {}

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
      if (base.isSubtype(type) || extendsLayout(base, type)) {
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
        if (type.bases() == bases) {
          type.setBasesSteal(Refs.newRef(oldBases), oldBase);
        }
        restore(saved);
        throw t;
      }
      if (type.bases() == bases) {
        for (PyObject b : oldBases.items()) {
          Subclasses.remove((PyType) b, type);
        }
        for (PyObject b : bases.items()) {
          Subclasses.add((PyType) b, type);
        }
        type.modified();
      }
    } finally {
      for (Saved s : saved) {
        Refs.xdecref(s.order);
        Refs.decref(s.replacement);
      }
      Refs.decref(oldBase);
      Refs.decref(oldBases);
    }
  }

  /** Whether the chain of {@code __base__} leads to {@code other}: its orders may not be up to date. */
  private static boolean extendsLayout(PyType type, PyType other) {
    for (PyType t = type; t != null; t = t.base()) {
      if (t == other) {
        return true;
      }
    }
    return false;
  }

  private static void restore(List<Saved> saved) {
    for (Saved s : saved) {
      if (s.order != null && s.type.mroTuple() == s.replacement) {
        s.type.setMroSteal(Refs.newRef(s.order));
      }
    }
  }

  private static void reorder(PyType type, List<Saved> saved) {
    PyTuple before = Refs.xnewRef(type.mroTuple());
    boolean replaced;
    try {
      replaced = MethodOrder.establish(type);
    } catch (Throwable t) {
      Refs.xdecref(before);
      throw t;
    }
    if (!replaced) {
      Refs.xdecref(before);
      return;
    }
    saved.add(new Saved(type, before, Refs.newRef(type.mroTuple())));
    for (PyType sub : Subclasses.of(type)) {
      reorder(sub, saved);
    }
  }
}
