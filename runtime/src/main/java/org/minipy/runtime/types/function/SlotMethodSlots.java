package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of method-wrapper. */
final class SlotMethodSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return SlotMethodMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return SlotMethodAttribute.values();
  }

  @Override
  public String specials() {
    return "__repr__ __hash__ __call__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__";
  }

  @Override
  public PyObject repr(PyObject self) {
    PySlotMethod m = (PySlotMethod) self;
    return new PyStr("<method-wrapper '" + m.wrapper().special().methodName().value() + "' of "
        + PyType.of(m.self()).name() + " object at " + Attributes.addressText(m.self()) + ">");
  }

  @Override
  public long hash(PyObject self) {
    PySlotMethod m = (PySlotMethod) self;
    long hash = Attributes.identityHash(m.self()) ^ Attributes.identityHash(m.wrapper());
    return hash == -1 ? -2 : hash;
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(other instanceof PySlotMethod o) || op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PySlotMethod m = (PySlotMethod) self;
    boolean equal = m.wrapper() == o.wrapper() && m.self() == o.self();
    return PyBool.of(equal == (op == CompareOp.EQ));
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    PySlotMethod m = (PySlotMethod) self;
    return SlotCalls.call(m.wrapper(), m.self(), args, keywords);
  }
}
