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
      if (name.value().startsWith(".") && i >= layout.argCount) {
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

  /**
   * Gives the variables of {@code f} the values that they have in its dict of locals(); a missing one keeps its own.
   */
  static void write(Frame f) {
    PyCode.Layout layout = f.code.layout();
    PyDict dict = f.localsDictOrNull();
    for (int i = 0; i < layout.slotNames.length; i++) {
      PyObject value = layout.hiddenBy[i] >= 0 ? null : dict.getBorrowed(layout.slotNames[i]);
      if (value == null) {
        continue;
      }
      if (layout.cellSlots[i] && f.locals[i] instanceof PyCell cell) {
        if (cell.get() != value) {
          cell.setSteal(Refs.newRef(value));
        }
      } else if (f.locals[i] != value) {
        PyObject old = f.locals[i];
        f.locals[i] = Refs.newRef(value);
        Refs.xdecref(old);
      }
    }
  }
}
