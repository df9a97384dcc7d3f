package org.minipy.runtime.types.module;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of module. */
final class ModuleSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return ModuleMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return ModuleAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __getattribute__ __setattr__ __delattr__ __init__";
  }

  @Override
  public String doc() {
    return "A module: what an import statement makes of a source file. types.ModuleType(name) makes an empty one.";
  }

  @Override
  public String textSignature() {
    return "(name, doc=None)";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return type.slotCount() == 0 ? new PyModule(type) : new SlottedModule(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject[] bound = ArgumentBinder.bind(Signature.parse("module(name, doc=None)"), "module", args, keywords);
    if (!(bound[0] instanceof PyStr name)) {
      throw Errors.typeError("module() argument 'name' must be str, not " + PyType.of(bound[0]).name());
    }
    ((PyModule) self).initialize(name, bound[1] == null ? PyNone.NONE : bound[1]);
  }

  @Override
  public PyObject repr(PyObject self) {
    return new PyStr(Interpreter.current().moduleRepr((PyModule) self));
  }

  @Override
  public boolean hasGenericAttributes() {
    return false;
  }

  /** A missing attribute is asked of the module's own {@code __getattr__} (PEP 562). */
  @Override
  public PyObject getAttributeOrNull(PyObject self, PyStr name) {
    PyObject value;
    try {
      value = Attributes.genericGet(self, name);
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
      e.discard();
      value = null;
    }
    if (value != null) {
      return value;
    }
    PyObject own = ((PyModule) self).dict().getBorrowed(Names.GETATTR);
    if (own == null) {
      return null;
    }
    Refs.incref(own);
    try {
      return Calls.call(own, name);
    } finally {
      Refs.decref(own);
    }
  }
}
