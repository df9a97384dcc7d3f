package org.minipy.runtime.types.thread;

import org.minipy.runtime.error.AttributeErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.text.PyStr;

/** The slots of _local: the first use in a thread calls {@code __init__} there. */
final class LocalSlots extends Slots {
  private static final PyStr DICT = PyStr.intern("__dict__");

  @Override
  public String specials() {
    return "__new__ __getattribute__ __setattr__ __delattr__";
  }

  @Override
  public String doc() {
    return "An object that has its own attributes in each thread.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (args.length > 0 && type.special(Special.INIT) == PyType.OBJECT.special(Special.INIT)) {
      throw Errors.typeError("Initialization arguments are not supported");
    }
    return new PyLocal(type, args, keywords);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {}

  @Override
  public boolean hasGenericAttributes() {
    return false;
  }

  @Override
  public boolean hasGenericSetting() {
    return false;
  }

  private static PyLocal prepared(PyObject self) {
    PyLocal local = (PyLocal) self;
    if (!local.isNewHere()) {
      return local;
    }
    local.dict();
    PyType type = PyType.of(self);
    if (type == PyLocal.TYPE) {
      return local;
    }
    try {
      type.slots().init(self, local.args(), local.keywords());
    } catch (PyException e) {
      local.forgetHere();
      throw e;
    }
    return local;
  }

  @Override
  public PyObject getAttributeOrNull(PyObject self, PyStr name) {
    PyLocal local = prepared(self);
    return name.equals(DICT) ? Refs.newRef(local.dict()) : Attributes.genericGet(self, name);
  }

  @Override
  public void setAttribute(PyObject self, PyStr name, PyObject value) {
    if (name.equals(DICT)) {
      throw AttributeErrors.with("'" + PyType.of(self).name() + "' object attribute '__dict__' is read-only", self,
          name);
    }
    prepared(self);
    Attributes.genericSet(self, name, value);
  }
}
