package org.minipy.runtime.types.generic;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.text.PyStr;

/** What dir() of a generic alias shows: the attributes of the origin and those of the alias itself. */
final class GenericDirectory {
  private static final String[] OWN = {
    "__origin__", "__args__", "__unpacked__", "__parameters__", "__typing_unpacked_tuple_args__", "__mro_entries__",
    "__reduce_ex__", "__reduce__", "__copy__", "__deepcopy__", "__class__"
  };

  private GenericDirectory() {}

  static PyObject of(PyGenericAlias alias) {
    PyObject names = Calls.special(alias.origin(), Names.DIR);
    if (!(names instanceof PyList list)) {
      return names;
    }
    for (String own : OWN) {
      PyStr name = PyStr.intern(own);
      boolean known = false;
      for (int i = 0; i < list.size(); i++) {
        known |= list.get(i) instanceof PyStr s && s.value().equals(own);
      }
      if (!known) {
        list.appendSteal(Refs.newRef(name));
      }
    }
    return list;
  }
}
