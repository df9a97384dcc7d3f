package org.minipy.runtime.protocol;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.list.ListSort;
import org.minipy.runtime.types.list.PyList;

/** dir(): the names of an object's attributes. */
public final class Directories {
  private Directories() {}

  /** dir(o): what {@code __dir__} answers, sorted; raises TypeError when there is none. */
  public static PyList of(PyObject o) {
    PyObject method = PyType.of(o).lookup(Names.DIR);
    if (method == null) {
      throw Errors.typeError("object does not provide __dir__");
    }
    return sortedSteal(Calls.bound(method, o));
  }

  /** A sorted list of the items of {@code names}, whose reference is stolen. */
  public static PyList sortedSteal(PyObject names) {
    PyList list;
    try {
      list = PyList.of(names);
    } finally {
      Refs.decref(names);
    }
    try {
      ListSort.sort(list, null, false);
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
    return list;
  }
}
