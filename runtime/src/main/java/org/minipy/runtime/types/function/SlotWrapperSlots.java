package org.minipy.runtime.types.function;

import java.util.Arrays;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of wrapper_descriptor. */
final class SlotWrapperSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return SlotWrapperMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return SlotWrapperAttribute.values();
  }

  @Override
  public String specials() {
    return "__repr__ __call__ __getattribute__ __get__";
  }

  @Override
  public PyObject repr(PyObject self) {
    SlotWrapper w = (SlotWrapper) self;
    return new PyStr("<slot wrapper '" + w.special().methodName().value() + "' of '" + w.owner().name() + "' objects>");
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    SlotWrapper w = (SlotWrapper) self;
    if (args.length - (keywords == null ? 0 : keywords.length) == 0) {
      throw Errors.typeError("descriptor '" + w.special().methodName().value() + "' of '" + w.owner().name()
          + "' object needs an argument");
    }
    if (!PyType.of(args[0]).isSubtype(w.owner())) {
      throw Errors.typeError("descriptor '" + w.special().methodName().value() + "' requires a '" + w.owner().name()
          + "' object but received a '" + PyType.of(args[0]).name() + "'");
    }
    return SlotCalls.call(w, args[0], Arrays.copyOfRange(args, 1, args.length), keywords);
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
    SlotWrapper w = (SlotWrapper) self;
    if (!PyType.of(instance).isSubtype(w.owner())) {
      throw Errors.typeError("descriptor '" + w.special().methodName().value() + "' for '" + w.owner().name()
          + "' objects doesn't apply to a '" + PyType.of(instance).name() + "' object");
    }
    return new PySlotMethod(w, instance);
  }
}
