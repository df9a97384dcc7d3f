package org.minipy.runtime.modules.builtins;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** __import__(). */
final class Importing {
  private Importing() {}

  static PyObject importModule(PyObject name, PyObject globals, PyObject fromList, PyObject level) {
    if (!(name instanceof PyStr s)) {
      throw Errors.typeError("module name must be a string");
    }
    int depth = level == null ? 0 : Indexes.toInt(level);
    if (depth < 0) {
      throw Errors.valueError("level must be >= 0");
    }
    if (globals != null && globals != PyNone.NONE && !(globals instanceof PyDict) && depth > 0) {
      throw Errors.typeError("globals must be a dict");
    }
    return Interpreter.current().importModule(s.value(), globals instanceof PyDict dict ? dict : null,
        fromList == null ? PyNone.NONE : fromList, depth);
  }
}
