package org.minipy.runtime.types.function;

import java.util.Arrays;
import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.FailureInjection;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of method_descriptor. */
final class MethodDescriptorSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return MethodDescriptorMethod.values();
  }

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
    PyMethodDescriptor d = (PyMethodDescriptor) self;
    return new PyStr("<method '" + d.signature().name() + "' of '" + d.owner().name() + "' objects>");
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public boolean isDescriptor(PyObject self) {
    return true;
  }

  @Override
  public boolean bindsSelf(PyObject self) {
    return true;
  }

  @Override
  public PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
    if (instance == null) {
      return Refs.newRef(self);
    }
    PyMethodDescriptor d = (PyMethodDescriptor) self;
    checkReceiver(d, instance);
    return PyBuiltinFunction.bound(d.method(), d.signature(), d.owner(), instance);
  }

  private static void checkReceiver(PyMethodDescriptor d, PyObject instance) {
    if (!PyType.of(instance).isSubtype(d.owner())) {
      throw Errors.typeError("descriptor '" + d.signature().name() + "' for '" + d.owner().name()
          + "' objects doesn't apply to a '" + PyType.of(instance).name() + "' object");
    }
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyMethodDescriptor d = (PyMethodDescriptor) self;
    if (args.length - (keywords == null ? 0 : keywords.length) == 0) {
      throw Errors.typeError("unbound method " + d.shownName() + "() needs an argument");
    }
    checkReceiver(d, args[0]);
    Signature signature = d.signature();
    PyObject[] bound = ArgumentBinder.bind(signature, d, Arrays.copyOfRange(args, 1, args.length), keywords);
    try {
      if (FailureInjection.countsCalls()) {
        FailureInjection.called();
      }
      return d.method().call(args[0], bound);
    } finally {
      ArgumentBinder.release(signature, bound);
    }
  }
}
