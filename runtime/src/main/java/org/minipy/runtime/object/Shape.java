package org.minipy.runtime.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minipy.runtime.types.text.PyStr;

/**
 * Which attribute stands where in the values of an instance (a hidden class).
 *
 * <p>All instances of a class start with the root shape of the class; storing a new attribute moves an instance to the
 * next shape, and instances that get the same attributes in the same order share all shapes. An inline cache compares
 * one pointer. The first places belong to {@code __slots__}; attributes follow. An instance whose {@code __dict__} was
 * asked for has the class's dict shape: its dict stands in the first place after the slots.
 */
public final class Shape {
  /** As in CPython's shared keys: an instance with more attributes than this gets a dict. */
  public static final int MAX_ATTRIBUTES = 30;

  private static final PyStr[] NO_NAMES = {};

  private final int first;
  private final PyStr[] names;
  private final boolean dictMode;
  private final SharedKeys shared;
  private PyStr lastName;
  private Shape lastNext;
  private Map<PyStr, Shape> transitions;

  private Shape(int first, PyStr[] names, boolean dictMode, SharedKeys shared) {
    this.first = first;
    this.shared = shared;
    this.names = names;
    this.dictMode = dictMode;
  }

  /** The shape of instances with {@code slots} places for {@code __slots__} and no attributes. */
  public static Shape root(int slots) {
    return new Shape(slots, NO_NAMES, false, new SharedKeys());
  }

  /** The shape of instances with {@code slots} places for {@code __slots__} and a dict after them. */
  public static Shape dict(int slots) {
    return new Shape(slots, NO_NAMES, true, null);
  }

  /** Whether attributes stand in a dict, at {@link #firstIndex}. */
  public boolean isDict() {
    return dictMode;
  }

  /** The attribute names of all instances of the class; null for the shape of instances with a dict. */
  public SharedKeys shared() {
    return shared;
  }

  /** The place of the first attribute: the number of slots. */
  public int firstIndex() {
    return first;
  }

  /** Number of attributes. */
  public int size() {
    return names.length;
  }

  /** Number of places in use. */
  public int end() {
    return dictMode ? first + 1 : first + names.length;
  }

  /** The name of the attribute at place {@code firstIndex() + i}. */
  public PyStr name(int i) {
    return names[i];
  }

  /** The place of the attribute {@code name} in the values, or -1. */
  public int indexOf(PyStr name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i] == name) {
        return first + i;
      }
    }
    if (!name.isInterned()) {
      for (int i = 0; i < names.length; i++) {
        if (names[i].value().equals(name.value())) {
          return first + i;
        }
      }
    }
    return -1;
  }

  /** The shape with {@code name} (interned) added after the others; null when the shared names have no room for it. */
  public Shape with(PyStr name) {
    if (lastName == name) {
      return lastNext;
    }
    Shape next = transitions == null ? null : transitions.get(name);
    if (next == null) {
      if (!shared.add(name)) {
        return null;
      }
      PyStr[] more = java.util.Arrays.copyOf(names, names.length + 1);
      more[names.length] = name;
      next = new Shape(first, more, false, shared);
      if (lastName == null) {
        lastName = name;
        lastNext = next;
      } else {
        if (transitions == null) {
          transitions = new HashMap<>();
        }
        transitions.put(name, next);
      }
    }
    return next;
  }

  /** The shape, grown from {@code root}, without the attribute at place {@code index}. */
  public Shape without(int index, Shape root) {
    List<PyStr> kept = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if (first + i != index) {
        kept.add(names[i]);
      }
    }
    Shape shape = root;
    for (PyStr name : kept) {
      shape = shape.with(name);
    }
    return shape;
  }
}
