package org.minipy.runtime.types.set;

import java.util.HashSet;
import java.util.Set;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.text.PyStr;

/** A frozenset; it owns its keys. */
public non-sealed class PyFrozenSet extends PyAnySet {
  /** The type {@code frozenset}. */
  public static final PyType TYPE =
      PyType.builtin("frozenset", new FrozenSetSlots()).withGc().withWeakrefs().sized(200, 0)
          .withOffsets(0, 192).vectorcalled();

  private static final long UNKNOWN = -1;

  private long hash = UNKNOWN;

  /** Makes an empty frozenset, to be filled before anybody else sees it. */
  public PyFrozenSet() {
    super(TYPE);
  }

  /** For instances of subclasses. */
  protected PyFrozenSet(PyType type) {
    super(type);
  }

  /** A frozenset of the words of {@code text}, between blanks, which are taken out of it when they are asked for. */
  public static PyFrozenSet ofWords(String text) {
    return new Words(text);
  }

  private static final class Words extends PyFrozenSet {
    private final String text;

    Words(String text) {
      this.text = text;
    }

    @Override
    void fill() {
      for (String word : text.split(" ")) {
        add(PyStr.intern(word));
      }
    }
  }

  /** frozenset(iterable): an exact frozenset is returned as it is. Raises what iterating and hashing raise. */
  public static PyFrozenSet fromIterable(PyObject iterable) {
    if (iterable instanceof PyFrozenSet f && f.isExact()) {
      return Refs.newRef(f);
    }
    return copyOf(iterable);
  }

  /** A frozenset of {@code keys}, to each of which it takes a reference. */
  public static PyFrozenSet of(PyObject... keys) {
    PyFrozenSet set = new PyFrozenSet();
    try {
      for (PyObject key : keys) {
        set.add(key);
      }
      return set;
    } catch (Throwable t) {
      Refs.decref(set);
      throw t;
    }
  }

  /** A new frozenset of the keys of {@code iterable}. */
  static PyFrozenSet copyOf(PyObject iterable) {
    PyFrozenSet set = new PyFrozenSet();
    try {
      set.update(iterable);
    } catch (Throwable t) {
      Refs.decref(set);
      throw t;
    }
    return set;
  }

  /** The objects themselves, borrowed, for comparison by identity. */
  public final Set<Object> identities() {
    Set<Object> objects = new HashSet<>();
    for (int i = table().next(0); i >= 0; i = table().next(i + 1)) {
      objects.add(table().keyAt(i));
    }
    return objects;
  }

  /** A frozenset to which the keys of this one are added in their order here, which may put them in another order. */
  public final PyFrozenSet madeAnew() {
    PyFrozenSet set = new PyFrozenSet();
    for (int i = table().next(0); i >= 0; i = table().next(i + 1)) {
      set.add((PyObject) table().keyAt(i));
    }
    return set;
  }

  @Override
  public final boolean isExact() {
    return typeObject() == TYPE;
  }

  @Override
  final PyAnySet newEmpty() {
    return new PyFrozenSet();
  }

  /** The hash, which is computed once. */
  final long hash() {
    if (hash == UNKNOWN) {
      hash = SetOperations.hash(table());
    }
    return hash;
  }

  /** Whether the hashes of both are known and show that they differ. */
  static boolean knownToDiffer(PyAnySet a, PyAnySet b) {
    return a instanceof PyFrozenSet x && b instanceof PyFrozenSet y
        && x.hash != UNKNOWN && y.hash != UNKNOWN && x.hash != y.hash;
  }
}
