package org.minipy.interpreter.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minipy.runtime.memory.PyObject;

/**
 * The constants of one code object in the order of {@code co_consts}. CPython enters a constant where the syntax tree,
 * after folding, first mentions it; at the end it removes those that only unreachable code uses, but never the first
 * one, which may be a docstring. Tuples that the last pass makes of constants come after all others.
 */
final class ConstantTable {
  private final Map<Identity, Uses> entries = new LinkedHashMap<>();
  private final List<PyObject> late = new ArrayList<>();
  private int unreachable;

  /** A constant as a key of its own. */
  private static final class Identity {
    private final PyObject constant;

    Identity(PyObject constant) {
      this.constant = constant;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Identity o && o.constant == constant;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(constant);
    }
  }

  /** How often a constant is mentioned, and how often by code that can be reached. */
  private static final class Uses {
    private int mentions;
    private int reachable;
  }

  /** Enters a mention of {@code constant}. */
  void add(PyObject constant) {
    Uses uses = entries.computeIfAbsent(new Identity(constant), key -> new Uses());
    uses.mentions++;
    uses.reachable += unreachable == 0 ? 1 : 0;
  }

  /** Takes back a mention that the syntax tree has no more after folding. */
  void fold(PyObject constant) {
    Identity key = new Identity(constant);
    Uses uses = entries.get(key);
    uses.mentions--;
    uses.reachable -= unreachable == 0 ? 1 : 0;
    if (uses.mentions == 0) {
      entries.remove(key);
    }
  }

  /** A mention that stays, of a constant that no code loads. */
  void leaveUnused(PyObject constant) {
    entries.get(new Identity(constant)).reachable -= unreachable == 0 ? 1 : 0;
  }

  /** Enters a constant that the last pass makes. */
  void addLate(PyObject constant) {
    if (unreachable == 0) {
      late.add(constant);
    }
  }

  /** What is entered from now on is mentioned by code that is never reached. */
  void beginUnreachable() {
    unreachable++;
  }

  /** Ends what {@link #beginUnreachable} began. */
  void endUnreachable() {
    unreachable--;
  }

  /** The constants, borrowed. */
  PyObject[] toArray() {
    List<PyObject> used = new ArrayList<>();
    boolean first = true;
    for (Map.Entry<Identity, Uses> entry : entries.entrySet()) {
      if (first || entry.getValue().reachable > 0) {
        used.add(entry.getKey().constant);
      }
      first = false;
    }
    for (PyObject constant : late) {
      if (!used.contains(constant)) {
        used.add(constant);
      }
    }
    return used.toArray(new PyObject[0]);
  }
}
