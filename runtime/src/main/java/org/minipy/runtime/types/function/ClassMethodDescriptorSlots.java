package org.minipy.runtime.types.function;

import java.util.Arrays;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of classmethod_descriptor. */
final class ClassMethodDescriptorSlots extends Slots {
  @Override
  public BuiltinAttribute[] attributes() {
    return MethodDescriptorAttribute.values();
  }

  @Override
  public String specials() {
    return "__repr__ __call__ __getattribute__ __get__";
  }

  @Override
  public PyObject repr(PyObject self) {
    PyClassMethodDescriptor d = (PyClassMethodDescriptor) self;
    return new PyStr("<method '" + d.signature().name() + "' of '" + d.owner().name() + "' objects>");
  }

  @Override
  public boolean isDescriptor(PyObject self) {
    return true;
  }

  @Override
  public PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
    PyClassMethodDescriptor d = (PyClassMethodDescriptor) self;
    return bind(d, owner == null ? PyType.of(instance) : owner);
  }

  /** Binds {@code d} to {@code receiver}; raises TypeError when that is no type that fits. */
  static PyObject bind(PyClassMethodDescriptor d, PyObject receiver) {
    String name = "descriptor '" + d.signature().name() + "' ";
    if (!(receiver instanceof PyType type)) {
      throw Errors.typeError(name + "for type '" + d.owner().name() + "' needs a type, not a '"
          + PyType.of(receiver).name() + "' as arg 2");
    }
    if (!type.isSubtype(d.owner())) {
      throw Errors.typeError(name + "requires a subtype of '" + d.owner().name() + "' but received '" + type.name()
          + "'");
    }
    return PyBuiltinFunction.bound(d.method(), d.signature(), d.owner(), type);
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyClassMethodDescriptor d = (PyClassMethodDescriptor) self;
    if (args.length - (keywords == null ? 0 : keywords.length) == 0) {
      throw Errors.typeError("descriptor '" + d.signature().name() + "' of '" + d.owner().name()
          + "' object needs an argument");
    }
    PyObject bound = bind(d, args[0]);
    try {
      return Calls.call(bound, Arrays.copyOfRange(args, 1, args.length), keywords);
    } finally {
      Refs.decref(bound);
    }
  }
}
