package org.minipy.interpreter.frame;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of code. */
final class CodeSlots extends Slots {
  @Override
  public String specials() {
    return "__repr__";
  }

  @Override
  public BuiltinMethod[] methods() {
    return CodeMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return CodeAttribute.values();
  }

  @Override
  public PyObject repr(PyObject self) {
    PyCode code = (PyCode) self;
    return PyStr.of("<code object " + code.name() + " at " + Attributes.addressText(self) + ", file \"" + code.fileName()
        + "\", line " + code.layout().firstLine + ">");
  }
}
