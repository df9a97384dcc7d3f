package org.minipy.runtime.types.type;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.types.module.PyModule;

/** Assignment to {@code __class__}. */
final class ClassAssignment {
  private ClassAssignment() {}

  static void assign(PyObject self, PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete __class__ attribute");
    }
    if (!(value instanceof PyType wanted)) {
      throw Errors.typeError("__class__ must be set to a class, not '" + PyType.of(value).name() + "' object");
    }
    PyType old = PyType.of(self);
    boolean modules = wanted.isSubtype(PyModule.TYPE) && old.isSubtype(PyModule.TYPE);
    if (!modules && !(wanted.isHeapType() && old.isHeapType())) {
      throw Errors.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    Layouts.checkAssignment(old, wanted, "__class__");
    if (self instanceof Shaped shaped) {
      if (old.hasDict()) {
        Shaped.materialize(shaped);
      }
      shaped.setState(old.hasDict() ? wanted.dictShape() : wanted.rootShape(), shaped.values());
    }
    self.replaceType(wanted);
  }
}
