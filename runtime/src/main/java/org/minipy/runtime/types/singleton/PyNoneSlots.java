package org.minipy.runtime.types.singleton;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of {@code NoneType}. */
final class PyNoneSlots extends Slots {
  private static final long HASH = 0xFCA86420L;
  private static final PyStr REPR = PyStr.intern("None");

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __bool__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (args.length != 0) {
      throw Errors.typeError("NoneType takes no arguments");
    }
    return PyNone.owned();
  }

  @Override
  public PyObject repr(PyObject self) {
    return Refs.newRef(REPR);
  }

  @Override
  public long hash(PyObject self) {
    return HASH;
  }

  @Override
  public int truth(PyObject self) {
    return 0;
  }
}
