package org.minipy.runtime.modules.abc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/**
 * What an abstract class knows: the classes registered with it, and the answers that issubclass() has given. Classes
 * are not counted here; a dead one is told by its count.
 */
final class AbcData extends PyObject {
  /** The type {@code _abc._abc_data}. */
  static final PyType TYPE = PyType.builtin("_abc_data", new Slots()).inModule("_abc").sealed().sized(48, 0);

  private final Set<PyObject> registry = newSet();
  private final Set<PyObject> subclasses = newSet();
  private final Set<PyObject> others = newSet();
  private long othersVersion;

  AbcData(long version) {
    super(TYPE);
    othersVersion = version;
  }

  private static Set<PyObject> newSet() {
    return Collections.newSetFromMap(new WeakHashMap<>());
  }

  void register(PyObject c) {
    registry.add(c);
  }

  /** The living registered classes; a copy, borrowed. */
  List<PyObject> registered() {
    return living(registry);
  }

  void addSubclass(PyObject c) {
    subclasses.add(c);
  }

  boolean knowsSubclass(PyObject c) {
    return subclasses.contains(c);
  }

  void addOther(PyObject c) {
    others.add(c);
  }

  /** Whether {@code c} is known not to be a subclass; {@code version} is that of all registries. */
  boolean knowsOther(PyObject c, long version) {
    if (othersVersion < version) {
      others.clear();
      othersVersion = version;
    }
    return others.contains(c);
  }

  long othersVersion() {
    return othersVersion;
  }

  List<PyObject> cachedSubclasses() {
    return living(subclasses);
  }

  List<PyObject> cachedOthers() {
    return living(others);
  }

  void clearRegistry() {
    registry.clear();
  }

  void clearCaches() {
    subclasses.clear();
    others.clear();
  }

  private static List<PyObject> living(Set<PyObject> classes) {
    List<PyObject> living = new ArrayList<>();
    for (PyObject c : classes) {
      if (c.refcnt > 0) {
        living.add(c);
      }
    }
    return living;
  }
}
