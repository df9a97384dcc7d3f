package org.minipy.runtime.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recounts every reference and compares with the counts.
 *
 * <p>While an audit is on, every object is registered when it is made. The expected count of an object is the number of
 * times it is reported by the traversals of all live objects plus the number of times a named root holds it (frames,
 * evaluation temporaries, constants, runtime tables, exceptions in flight). Any difference is a defect of MiniPy: a
 * reference not given back, or given back twice. A dead object keeps {@link PyObject#DEAD} as its count; another value
 * means that somebody touched it after its death.
 */
public final class HeapAudit {
  /** How many dead objects are watched; older ones are looked at once more and forgotten. */
  private static final int WATCHED_DEAD = 1 << 14;

  /** How many mismatches of one check get their holders named, which takes a walk over the heap for each. */
  private static final int EXPLAINED = 10;

  private final Map<PyObject, Site> live = new IdentityHashMap<>();
  private final ArrayDeque<Corpse> dead = new ArrayDeque<>();
  private final List<Corpse> dying = new ArrayList<>();
  private final List<Mismatch> touched = new ArrayList<>();
  private SiteNamer namer = () -> null;

  /**
   * Where an object was made.
   *
   * @param file the Python file, or null outside of one
   * @param java the Java calls that led there, or null
   */
  public record Site(String file, int line, Throwable java) {}

  /** Tells where in the Python program the thread is, for the report. */
  @FunctionalInterface
  public interface SiteNamer {
    /** The place of the running Python code, or null. */
    Site site();
  }

  /** A named holder outside the objects: it reports what it owns. */
  public interface Roots {
    /** Reports each reference held by a root under the root's name. */
    void report(RootVisitor visitor);
  }

  /** Receives the references that roots hold. */
  @FunctionalInterface
  public interface RootVisitor {
    /** One reference to {@code o}, held by the root {@code name}. */
    void visit(String name, PyObject o);

    /** Visits {@code o} unless it is null. */
    default void visitIfPresent(String name, PyObject o) {
      if (o != null) {
        visit(name, o);
      }
    }
  }

  /**
   * One object whose count is not what its holders explain.
   *
   * @param site where it was made, or null
   * @param expected how many references its holders have
   * @param actual its count; for a dead object, by how much its count was changed after its death
   * @param holders what holds it, as far as that was looked for
   */
  public record Mismatch(PyObject object, Site site, int expected, int actual, List<String> holders, boolean dead) {}

  private record Corpse(PyObject object, Site site) {}

  /** Sets how creation sites are named. */
  public void nameSites(SiteNamer siteNamer) {
    namer = siteNamer;
  }

  /** Takes note of a new object; what has no type (heads of lists, companions of atoms) is no Python object. */
  void register(PyObject o) {
    if (o.type != null) {
      live.put(o, namer.site());
    }
  }

  void freed(PyObject o) {
    if (live.containsKey(o)) {
      dead.addLast(new Corpse(o, live.remove(o)));
      if (dead.size() > WATCHED_DEAD) {
        look(dead.removeFirst());
      }
    }
  }

  /**
   * Looks at an object that has died; one that is about to die, still giving back what it holds, is looked at later.
   */
  private void look(Corpse corpse) {
    if (corpse.object.refcnt == 0) {
      dying.add(corpse);
    } else if (corpse.object.refcnt != PyObject.DEAD) {
      touched.add(new Mismatch(corpse.object, corpse.site, 0, corpse.object.refcnt - PyObject.DEAD, List.of(), true));
    }
  }

  /** The number of live registered objects. */
  public int liveCount() {
    return live.size();
  }

  /** The live registered objects. */
  public Collection<PyObject> live() {
    return Collections.unmodifiableSet(live.keySet());
  }

  /** Compares every registered object's count with what its holders explain; tells of each dead object once. */
  public List<Mismatch> check(Roots roots) {
    Map<PyObject, int[]> expected = new IdentityHashMap<>(live.size() * 2);
    for (PyObject o : live.keySet()) {
      expected.put(o, new int[1]);
    }
    Visitor count = o -> {
      int[] n = expected.get(o);
      if (n != null) {
        n[0]++;
      }
    };
    Collection<PyObject> sources = sources(roots);
    for (PyObject o : sources) {
      o.traverseOwned(count);
    }
    roots.report((name, o) -> count.visit(o));
    while (!dead.isEmpty()) {
      look(dead.removeFirst());
    }
    dead.addAll(dying);
    dying.clear();
    List<Mismatch> found = new ArrayList<>(touched);
    touched.clear();
    int explained = 0;
    for (Map.Entry<PyObject, Site> entry : live.entrySet()) {
      PyObject o = entry.getKey();
      int wanted = expected.get(o)[0];
      if (o.refcnt != wanted && !o.isImmortal()) {
        List<String> holders = explained++ < EXPLAINED ? holders(o, sources, roots) : List.of();
        found.add(new Mismatch(o, entry.getValue(), wanted, o.refcnt, holders, false));
      }
    }
    return found;
  }

  /** All objects that can hold references: the registered ones, and what they and the roots reach of older ones. */
  private Collection<PyObject> sources(Roots roots) {
    Set<PyObject> seen = Collections.newSetFromMap(new IdentityHashMap<>(live.size() * 2));
    List<PyObject> pending = new ArrayList<>(live.keySet());
    seen.addAll(pending);
    Visitor push = o -> {
      if (seen.add(o)) {
        pending.add(o);
      }
    };
    roots.report((name, o) -> push.visit(o));
    while (!pending.isEmpty()) {
      pending.removeLast().traverseOwned(push);
    }
    return seen;
  }

  private static List<String> holders(PyObject wanted, Collection<PyObject> sources, Roots roots) {
    List<String> names = new ArrayList<>();
    for (PyObject source : sources) {
      source.traverseOwned(o -> {
        if (o == wanted) {
          names.add(source.type == null ? source.getClass().getSimpleName() : source.type.name() + " object");
        }
      });
    }
    roots.report((name, o) -> {
      if (o == wanted) {
        names.add(name);
      }
    });
    return names;
  }
}
