package org.minipy.runtime.types.exception;

import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.text.PyStr;

/** Which fields of their own the built-in exception types have. */
final class ExceptionLayout {
  private ExceptionLayout() {}

  private static String[] fields(PyType type) {
    PyType builtin = type.builtinBase();
    return builtin.slots() instanceof ExceptionSlots slots ? slots.fields() : ExceptionSlots.NO_FIELDS;
  }

  static int indexOf(PyType type, PyStr name) {
    String[] names = fields(type);
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name.value())) {
        return i;
      }
    }
    return -1;
  }

  static int size(PyType type) {
    return fields(type).length;
  }
}
