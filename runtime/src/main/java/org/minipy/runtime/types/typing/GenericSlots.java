package org.minipy.runtime.types.typing;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of typing.Generic: its instances are made as those of object. */
final class GenericSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return GenericMethod.values();
  }

  @Override
  public String doc() {
    return "The base of generic classes; class C[T] has it implicitly.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return type == PyGeneric.TYPE ? new Bare() : PyType.OBJECT.slots().newObject(type, args, keywords);
  }

  /** An instance of Generic itself: it has no attributes. */
  private static final class Bare extends PyGcObject {
    Bare() {
      super(PyGeneric.TYPE);
      track();
    }
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyType.OBJECT.slots().init(self, args, keywords);
  }

  @Override
  public Class<?> constructorKey() {
    return PyType.OBJECT.slots().constructorKey();
  }
}
