package org.minipy.runtime.types.bytes;

import org.minipy.runtime.algorithm.StringText;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of bytes. */
final class BytesSlots extends Slots {
  @Override
  public String specials() {
    return "__repr__";
  }

  @Override
  public PyObject repr(PyObject self) {
    return new PyStr(StringText.repr(((PyBytes) self).toByteArray()));
  }
}
