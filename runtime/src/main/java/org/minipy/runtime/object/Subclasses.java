package org.minipy.runtime.object;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.WeakRef;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.weakref.PyWeakRef;

/**
 * Which heap types derive directly from a type, per interpreter: built-in types are shared, their subclasses are not.
 * As in CPython a type with subclasses has a dict of weak references to them, which programs can see: through the
 * weak references of a class and in what the collector counts.
 */
public final class Subclasses implements HeapAudit.Roots {
  private final Map<PyType, PyDict> direct = new IdentityHashMap<>();
  private long nextKey;

  /** The direct subclasses of {@code type}, oldest first, borrowed; a copy. */
  public static List<PyType> of(PyType type) {
    Interpreter interpreter = Interpreter.currentOrNull();
    PyDict dict = interpreter == null ? null : interpreter.subclasses().direct.get(type);
    if (dict == null) {
      return List.of();
    }
    List<PyType> alive = new ArrayList<>(dict.size());
    for (int i = 0; i < dict.entryEnd(); i++) {
      if (dict.keyAt(i) != null && ((WeakRef) dict.valueAt(i)).referentBorrowed() instanceof PyType sub) {
        alive.add(sub);
      }
    }
    return alive;
  }

  /** Records that {@code sub} derives from {@code base}; only a weak reference is taken. */
  public static void add(PyType base, PyType sub) {
    Subclasses all = Interpreter.current().subclasses();
    PyDict dict = all.direct.get(base);
    if (dict == null) {
      dict = new PyDict();
      all.direct.put(base, dict);
    }
    PyObject reference = PyWeakRef.of(PyWeakRef.TYPE, sub, null);
    PyObject key;
    try {
      key = PyInt.of(1000 + all.nextKey++);
    } catch (Throwable t) {
      Refs.decref(reference);
      throw t;
    }
    dict.putSteal(key, reference);
  }

  /** Forgets that {@code sub} derives from {@code base}. */
  public static void remove(PyType base, PyType sub) {
    Interpreter.current().subclasses().drop(base, sub);
  }

  /** Removes {@code sub} and whatever has died from the subclasses of {@code base}. */
  private void drop(PyType base, PyType sub) {
    PyDict dict = direct.get(base);
    if (dict == null) {
      return;
    }
    for (int i = 0; i < dict.entryEnd(); i++) {
      if (dict.keyAt(i) != null) {
        Object referent = ((WeakRef) dict.valueAt(i)).referentBorrowed();
        if (referent == null || referent == sub) {
          dict.removeAt(i);
        }
      }
    }
    if (dict.size() == 0) {
      direct.remove(base);
      Refs.decref(dict);
    }
  }

  /** Forgets a type that dies. */
  static void forget(PyType type) {
    Subclasses all = Interpreter.current().subclasses();
    PyDict own = all.direct.remove(type);
    if (own != null) {
      Refs.decref(own);
    }
    if (type.bases() != null) {
      for (int i = 0; i < type.bases().size(); i++) {
        all.drop((PyType) type.bases().get(i), type);
      }
    }
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    for (PyDict dict : direct.values()) {
      visitor.visit("subclasses", dict);
    }
  }
}
