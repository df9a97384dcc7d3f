package org.minipy.runtime.types.dict;

import org.minipy.runtime.host.ReprStack;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.text.PyStr;

/** The slots of dict_values, and what the other views share with it. */
class DictViewSlots extends Slots {
  private static final BuiltinMethod[] METHODS = {DictViewMethod.REVERSED};

  private final DictPart part;

  DictViewSlots(DictPart part) {
    this.part = part;
  }

  final DictPart part() {
    return part;
  }

  @Override
  public BuiltinMethod[] methods() {
    return METHODS;
  }

  @Override
  public final BuiltinAttribute[] attributes() {
    return DictViewAttribute.values();
  }

  @Override
  public String specials() {
    return "__repr__ __getattribute__ __iter__ __len__";
  }

  @Override
  public final PyObject repr(PyObject self) {
    if (!ReprStack.enter(self)) {
      return PyStr.of("...");
    }
    try {
      PyList items = PyList.of(self);
      try {
        return PyStr.of(PyType.of(self).name() + "(" + Text.reprText(items) + ")");
      } finally {
        Refs.decref(items);
      }
    } finally {
      ReprStack.leave(self);
    }
  }

  @Override
  public final PyObject iter(PyObject self) {
    return ((PyDictView) self).iterator(false);
  }

  @Override
  public final long length(PyObject self) {
    return ((PyDictView) self).size();
  }
}
