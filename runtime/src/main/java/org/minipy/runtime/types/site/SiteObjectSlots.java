package org.minipy.runtime.types.site;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of what interactive users find in builtins: it shows its text, and can be called. */
abstract class SiteObjectSlots extends Slots {
  @Override
  public String specials() {
    return "__repr__ __call__";
  }

  @Override
  public PyObject repr(PyObject self) {
    return PyStr.of(((PySiteObject) self).text());
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }
}
