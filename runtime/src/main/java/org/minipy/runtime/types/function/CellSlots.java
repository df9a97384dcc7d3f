package org.minipy.runtime.types.function;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of cell. */
final class CellSlots extends Slots {
  @Override
  public String textSignature() {
    return "([contents])";
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return CellAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__=None __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__";
  }

  @Override
  public String doc() {
    return "Make a cell that holds the given object, or nothing.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0) {
      throw Errors.typeError("cell() takes no keyword arguments");
    }
    if (args.length > 1) {
      throw Errors.typeError("cell expected at most 1 argument, got " + args.length);
    }
    return new PyCell(args.length == 0 ? null : args[0]);
  }

  @Override
  public PyObject repr(PyObject self) {
    PyObject contents = ((PyCell) self).get();
    String head = "<cell at " + Attributes.addressText(self) + ": ";
    return new PyStr(contents == null
        ? head + "empty>"
        : head + PyType.of(contents).name() + " object at " + Attributes.addressText(contents) + ">");
  }

  @Override
  public long hash(PyObject self) {
    return Attributes.unhashable(self);
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(other instanceof PyCell o)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyObject a = ((PyCell) self).get();
    PyObject b = o.get();
    if (a != null && b != null) {
      Refs.incref(a);
      Refs.incref(b);
      try {
        return Comparison.compare(a, b, op);
      } finally {
        Refs.decref(a);
        Refs.decref(b);
      }
    }
    return PyBool.of(op.holds((b == null ? 1 : 0) - (a == null ? 1 : 0)));
  }
}
