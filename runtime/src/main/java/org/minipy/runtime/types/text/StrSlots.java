package org.minipy.runtime.types.text;

import org.minipy.runtime.algorithm.StringText;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;

/** The slots of str. */
public final class StrSlots extends Slots {
  @Override
  public String specials() {
    return "__repr__ __hash__ __str__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__";
  }

  @Override
  public long hash(PyObject self) {
    return ((PyStr) self).hash();
  }

  @Override
  public PyObject repr(PyObject self) {
    return new PyStr(StringText.repr(((PyStr) self).value()));
  }

  @Override
  public PyObject str(PyObject self) {
    return ((PyStr) self).isExact() ? Refs.newRef(self) : new PyStr(((PyStr) self).value());
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(other instanceof PyStr o)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    String a = ((PyStr) self).value();
    String b = o.value();
    return PyBool.of(op.holds(a.compareTo(b)));
  }

  @Override
  public long length(PyObject self) {
    return ((PyStr) self).length();
  }
}
