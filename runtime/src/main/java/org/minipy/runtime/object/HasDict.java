package org.minipy.runtime.object;

import org.minipy.runtime.types.dict.PyDict;

/** A built-in object with a real {@code __dict__} (functions, modules, exceptions). */
public interface HasDict {
  /** The dict, borrowed, or null while it has not been needed. */
  PyDict dictOrNull();

  /** The dict, borrowed; made when it is not there yet. */
  PyDict dict();

  /** Assignment to {@code __dict__}; takes a reference. */
  void setDict(PyDict dict);
}
