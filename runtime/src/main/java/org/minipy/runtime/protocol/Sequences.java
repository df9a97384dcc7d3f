package org.minipy.runtime.protocol;

import java.util.ArrayList;
import java.util.List;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.tuple.PyTuple;

/** Collecting the items of any iterable. */
public final class Sequences {
  private Sequences() {}

  /** tuple(o): {@code o} itself when it is a tuple; raises TypeError when it is not iterable. */
  public static PyTuple toTuple(PyObject o) {
    if (o instanceof PyTuple t && t.isExact()) {
      return Refs.newRef(t);
    }
    if (o instanceof PyList l && l.isExact()) {
      return PyTuple.copyOf(l.items(), 0, l.size());
    }
    List<PyObject> items = new ArrayList<>();
    try {
      Iteration.forEach(o, item -> items.add(Refs.newRef(item)));
    } catch (Throwable t) {
      Refs.decrefAll(items.toArray(new PyObject[0]));
      throw t;
    }
    return PyTuple.ofSteal(items.toArray(new PyObject[0]));
  }
}
