package org.minipy.runtime.object;

import java.util.HashSet;
import java.util.Set;
import org.minipy.runtime.algorithm.DictSizes;
import org.minipy.runtime.types.text.PyStr;

/**
 * The attribute names that the instances of a class share in CPython, and how many more have room: the size of an
 * instance's dict is made of both. Each new instance takes some of the room, so that a class with many instances wastes
 * little.
 */
public final class SharedKeys {
  /** The binary logarithm of the size of CPython's table of shared keys. */
  public static final int LOGARITHM = 6;

  private final Set<PyStr> names = new HashSet<>();
  private int left = DictSizes.SHARED_KEYS_ROOM;

  /** An instance has been made. */
  void instanceMade() {
    if (left > 1) {
      left--;
    }
  }

  /** Adds an interned name unless it is there; false when there is no room. */
  public boolean add(PyStr name) {
    if (names.contains(name)) {
      return true;
    }
    if (left == 0) {
      return false;
    }
    left--;
    return names.add(name);
  }

  /** Whether all names of {@code shape} are shared; if not, a dict of these attributes has keys of its own. */
  boolean hasAll(Shape shape) {
    for (int i = 0; i < shape.size(); i++) {
      if (!names.contains(shape.name(i))) {
        return false;
      }
    }
    return true;
  }

  /** What {@link #room} will say when one more instance has been made. */
  public int roomOfNext() {
    return left > 1 ? room() - 1 : room();
  }

  /** How many names have room, those there are included. */
  public int room() {
    return names.size() + left;
  }
}
