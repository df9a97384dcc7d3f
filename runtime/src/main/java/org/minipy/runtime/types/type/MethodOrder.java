package org.minipy.runtime.types.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Sequences;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * The method resolution order.
 *
 * <p>C3 linearization: the order of a class is the class, then a merge of the orders of its bases and of the list of
 * bases itself. The merge takes again and again the first head that stands in no tail of any list, so that every
 * class comes before its bases and bases keep their order; when no head qualifies the bases contradict each other.
 */
final class MethodOrder {
  private static final PyStr MRO = PyStr.intern("mro");

  private MethodOrder() {}

  /**
   * Works the order of {@code type} out, asking its metaclass when that is not {@code type} itself, and stores it.
   *
   * @return false when the metaclass has made another order meanwhile, which stays
   */
  static boolean establish(PyType type) {
    if (PyType.of(type) == PyType.TYPE) {
      type.setMroSteal(PyTuple.of((PyObject[]) linearize(type)));
      return true;
    }
    PyTuple before = type.mroTuple();
    PyObject list = Calls.special(type, MRO);
    PyTuple order;
    try {
      order = Sequences.toTuple(list);
    } finally {
      Refs.decref(list);
    }
    try {
      check(type, order);
    } catch (Throwable t) {
      Refs.decref(order);
      throw t;
    }
    if (type.mroTuple() != before) {
      Refs.decref(order);
      return false;
    }
    type.setMroSteal(order);
    return true;
  }

  private static void check(PyType type, PyTuple order) {
    if (order.size() == 0) {
      throw Errors.typeError("type MRO must not be empty");
    }
    PyType solid = Layouts.solidBase(type);
    for (PyObject o : order.items()) {
      if (!(o instanceof PyType base)) {
        throw Errors.typeError("mro() returned a non-class ('" + PyType.of(o).fullName() + "')");
      }
      if (!solid.isSubtype(Layouts.solidBase(base))) {
        throw Errors.typeError("mro() returned base with unsuitable layout ('" + base.fullName() + "')");
      }
    }
  }

  /** The C3 order of {@code type}; raises TypeError when there is none. */
  static PyType[] linearize(PyType type) {
    PyObject[] bases = type.bases().items();
    for (PyObject base : bases) {
      if (((PyType) base).mroTuple() == null) {
        throw Errors.typeError("Cannot extend an incomplete type '" + ((PyType) base).fullName() + "'");
      }
    }
    if (bases.length == 1) {
      PyType[] inherited = ((PyType) bases[0]).mro();
      PyType[] order = new PyType[inherited.length + 1];
      order[0] = type;
      System.arraycopy(inherited, 0, order, 1, inherited.length);
      return order;
    }
    checkDuplicates(bases);
    PyType[][] lists = new PyType[bases.length + 1][];
    for (int i = 0; i < bases.length; i++) {
      lists[i] = ((PyType) bases[i]).mro();
    }
    PyType[] own = new PyType[bases.length];
    System.arraycopy(bases, 0, own, 0, bases.length);
    lists[bases.length] = own;
    return merge(type, lists);
  }

  private static void checkDuplicates(PyObject[] bases) {
    for (int i = 0; i < bases.length; i++) {
      for (int j = i + 1; j < bases.length; j++) {
        if (bases[i] == bases[j]) {
          throw Errors.typeError("duplicate base class " + ((PyType) bases[i]).name());
        }
      }
    }
  }

  private static PyType[] merge(PyType type, PyType[][] lists) {
    List<PyType> order = new ArrayList<>();
    order.add(type);
    int[] next = new int[lists.length];
    while (true) {
      PyType chosen = null;
      boolean left = false;
      for (int i = 0; i < lists.length && chosen == null; i++) {
        if (next[i] < lists[i].length) {
          left = true;
          if (!inTail(lists[i][next[i]], lists, next)) {
            chosen = lists[i][next[i]];
          }
        }
      }
      if (!left) {
        return order.toArray(new PyType[0]);
      }
      if (chosen == null) {
        throw inconsistent(lists, next);
      }
      order.add(chosen);
      for (int i = 0; i < lists.length; i++) {
        if (next[i] < lists[i].length && lists[i][next[i]] == chosen) {
          next[i]++;
        }
      }
    }
  }

  private static boolean inTail(PyType candidate, PyType[][] lists, int[] next) {
    for (int i = 0; i < lists.length; i++) {
      for (int j = next[i] + 1; j < lists[i].length; j++) {
        if (lists[i][j] == candidate) {
          return true;
        }
      }
    }
    return false;
  }

  private static PyException inconsistent(PyType[][] lists, int[] next) {
    Set<PyType> heads = new LinkedHashSet<>();
    for (int i = 0; i < lists.length; i++) {
      if (next[i] < lists[i].length) {
        heads.add(lists[i][next[i]]);
      }
    }
    StringBuilder text = new StringBuilder("Cannot create a consistent method resolution\norder (MRO) for bases");
    String separator = " ";
    for (PyType head : heads) {
      text.append(separator).append(head.name());
      separator = ", ";
    }
    return Errors.typeError(text.toString());
  }
}
