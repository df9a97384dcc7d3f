package org.minipy.runtime.types.frame;

import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.text.PyStr;

/** The slots of frame. */
final class FrameSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return FrameMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return FrameAttribute.values();
  }

  @Override
  public String specials() {
    return "__repr__ __getattribute__ __setattr__ __delattr__";
  }

  @Override
  public PyObject repr(PyObject self) {
    PyFrame object = (PyFrame) self;
    ExecutionFrame frame = object.execution();
    return new PyStr("<frame at " + Attributes.addressText(self) + ", file "
        + Text.reprText(PyStr.intern(frame.fileName())) + ", line " + object.line() + ", code " + frame.codeName()
        + ">");
  }
}
