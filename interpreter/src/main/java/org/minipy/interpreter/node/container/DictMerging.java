package org.minipy.interpreter.node.container;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.DictMerge;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;

/** {@code **mapping} in a dict display and what works like it. */
public final class DictMerging {
  private DictMerging() {}

  /** Adds the items of {@code mapping}; raises TypeError when it is none. */
  public static void spread(PyDict dict, PyObject mapping) {
    try {
      DictMerge.merge(dict, mapping, DictMerge.REPLACE);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
      e.discard();
      throw Errors.typeError("'" + PyType.of(mapping).name() + "' object is not a mapping");
    }
  }
}
