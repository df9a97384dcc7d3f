package org.minipy.runtime.memory;

import java.util.ArrayList;
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
  private final Set<PyObject> live = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<PyObject> dead = new ArrayList<>();
  private final Map<PyObject, String> sites = new IdentityHashMap<>();
  private SiteNamer namer = () -> "";

  /** Tells where in the Python program the thread is, for the report. */
  @FunctionalInterface
  public interface SiteNamer {
    /** "file:line" of the running Python code, or an empty text. */
    String site();
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
  }

  /** One object whose count is not what its holders explain. */
  public record Mismatch(PyObject object, String site, int expected, int actual, List<String> holders) {}

  /** Sets how creation sites are named. */
  public void nameSites(SiteNamer siteNamer) {
    namer = siteNamer;
  }

  void register(PyObject o) {
    live.add(o);
    sites.put(o, namer.site());
  }

  void freed(PyObject o) {
    if (live.remove(o)) {
      dead.add(o);
    }
  }

  /** The number of live registered objects. */
  public int liveCount() {
    return live.size();
  }

  /** Compares every registered object's count with what its holders explain. */
  public List<Mismatch> check(Roots roots) {
    Map<PyObject, int[]> expected = new IdentityHashMap<>();
    for (PyObject o : live) {
      expected.put(o, new int[1]);
    }
    Visitor count = o -> {
      int[] n = expected.get(o);
      if (n != null) {
        n[0]++;
      }
    };
    Set<PyObject> sources = reachable(roots);
    sources.addAll(live);
    for (PyObject o : sources) {
      o.traverseAll(count);
    }
    roots.report((name, o) -> count.visit(o));
    List<Mismatch> found = new ArrayList<>();
    for (PyObject o : live) {
      int wanted = expected.get(o)[0];
      if (!o.isImmortal() && o.refcnt != wanted && !(o instanceof GcCompanion)) {
        found.add(new Mismatch(o, sites.get(o), wanted, o.refcnt, holders(o, sources, roots)));
      }
    }
    for (PyObject o : dead) {
      if (o.refcnt != PyObject.DEAD) {
        found.add(new Mismatch(o, sites.get(o), 0, o.refcnt - PyObject.DEAD, List.of("dead object touched")));
      }
    }
    return found;
  }

  /** Objects that roots reach but that were made before the audit began. */
  private Set<PyObject> reachable(Roots roots) {
    Set<PyObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<PyObject> pending = new ArrayList<>();
    Visitor push = o -> {
      if (seen.add(o)) {
        pending.add(o);
      }
    };
    roots.report((name, o) -> push.visit(o));
    for (PyObject o : live) {
      o.traverseAll(push);
    }
    while (!pending.isEmpty()) {
      pending.removeLast().traverseAll(push);
    }
    return seen;
  }

  private static List<String> holders(PyObject wanted, Set<PyObject> sources, Roots roots) {
    List<String> names = new ArrayList<>();
    for (PyObject source : sources) {
      source.traverseAll(o -> {
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
