package org.minipy.interpreter.frame;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.function.PyCell;
import org.minipy.runtime.types.text.PyStr;

/**
 * What locals() answers: the namespace itself where there is one, otherwise a dict of the variables that have values.
 */
final class LocalsView {
  private LocalsView() {}

  static PyObject of(Frame f) {
    if (f.namespace != null) {
      return Refs.newRef(f.namespace);
    }
    PyCode.Layout layout = f.code.layout();
    PyDict dict = f.localsDict();
    for (int i = 0; i < layout.slotNames.length; i++) {
      PyStr name = layout.slotNames[i];
      if (name.value().startsWith(".")) {
        continue;
      }
      PyObject value = f.locals[i];
      if (layout.cellSlots[i] && value instanceof PyCell cell) {
        value = cell.get();
      }
      if (value != null) {
        dict.put(name, value);
      } else if (layout.hiddenBy[i] < 0) {
        dict.remove(name);
      }
    }
    return Refs.newRef(dict);
  }
}
