package org.minipy.runtime.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minipy.runtime.memory.Collector;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Visitor;

/**
 * All objects of a heap at one moment, and who holds each of them. An object that nobody can reach and that the
 * collector does not know either cannot be found, nor can what only it holds.
 */
public final class Holders {
  private final HeapAudit.Roots roots;
  private final Set<PyObject> objects = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Looks at what {@code roots} reach, and what {@code collector} knows beside that. */
  public Holders(HeapAudit.Roots roots, Collector collector) {
    this.roots = roots;
    List<PyObject> pending = new ArrayList<>();
    Visitor push = o -> {
      if (objects.add(o)) {
        pending.add(o);
      }
    };
    roots.report((name, o) -> push.visit(o));
    collector.forEachTracked(push);
    while (!pending.isEmpty()) {
      pending.removeLast().traverseOwned(push);
    }
  }

  /** All objects; those of Java's heap that are no Python objects are not among them. */
  public Collection<PyObject> objects() {
    List<PyObject> all = new ArrayList<>(objects.size());
    for (PyObject o : objects) {
      if (o.typeObject() != null) {
        all.add(o);
      }
    }
    return all;
  }

  /** Every holder of {@code wanted}. */
  public List<Holder> of(PyObject wanted) {
    List<Holder> found = new ArrayList<>();
    roots.report((name, o) -> {
      if (o == wanted) {
        found.add(new Holder(null, name));
      }
    });
    for (PyObject owner : objects) {
      if (refersTo(owner, wanted)) {
        Places.report(owner, (place, o) -> {
          if (o == wanted) {
            found.add(new Holder(owner, place));
          }
        });
      }
    }
    return found;
  }

  private static boolean refersTo(PyObject owner, PyObject wanted) {
    boolean[] found = new boolean[1];
    owner.traverseOwned(o -> found[0] |= o == wanted);
    return found[0];
  }

  /** How many places hold each object; an object that is missing has none. */
  public Map<PyObject, Integer> counts() {
    Map<PyObject, Integer> counts = new IdentityHashMap<>();
    roots.report((name, o) -> counts.merge(o, 1, Integer::sum));
    for (PyObject owner : objects) {
      Places.report(owner, (place, o) -> counts.merge(o, 1, Integer::sum));
    }
    return counts;
  }

  /** How many places of each kind of owner have no name of their own. */
  public Map<String, Integer> unnamed() {
    Map<String, Integer> kinds = new HashMap<>();
    for (PyObject owner : objects) {
      Places.report(owner, (place, o) -> {
        if (place.isEmpty()) {
          kinds.merge(owner.getClass().getSimpleName(), 1, Integer::sum);
        }
      });
    }
    return kinds;
  }

  /**
   * A shortest chain of holders from a root to {@code wanted}: the root first, then the object that holds the next one,
   * and so on; empty when no root reaches it.
   */
  public List<Holder> path(PyObject wanted) {
    Map<PyObject, PyObject> from = new IdentityHashMap<>();
    ArrayDeque<PyObject> pending = new ArrayDeque<>();
    Map<PyObject, String> rootOf = new IdentityHashMap<>();
    roots.report((name, o) -> {
      if (rootOf.putIfAbsent(o, name) == null) {
        pending.add(o);
      }
    });
    while (!pending.isEmpty() && !rootOf.containsKey(wanted) && !from.containsKey(wanted)) {
      PyObject owner = pending.removeFirst();
      owner.traverseOwned(o -> {
        if (!rootOf.containsKey(o) && from.putIfAbsent(o, owner) == null) {
          pending.add(o);
        }
      });
    }
    return chain(wanted, from, rootOf);
  }

  private static List<Holder> chain(PyObject wanted, Map<PyObject, PyObject> from, Map<PyObject, String> rootOf) {
    List<Holder> path = new ArrayList<>();
    PyObject o = wanted;
    while (from.containsKey(o)) {
      PyObject owner = from.get(o);
      PyObject held = o;
      String[] place = new String[1];
      Places.report(owner, (name, r) -> {
        if (r == held && place[0] == null) {
          place[0] = name;
        }
      });
      path.add(new Holder(owner, place[0]));
      o = owner;
    }
    if (!rootOf.containsKey(o)) {
      return List.of();
    }
    path.add(new Holder(null, rootOf.get(o)));
    return path.reversed();
  }
}
