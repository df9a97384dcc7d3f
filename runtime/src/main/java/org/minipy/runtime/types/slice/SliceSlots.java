package org.minipy.runtime.types.slice;

import org.minipy.runtime.algorithm.NumberHash;
import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of slice. */
final class SliceSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return SliceMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return SliceAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__";
  }

  @Override
  public String doc() {
    return "The bounds of a subscription such as a[0:10:2], as an object.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    PyObject[] bounds =
        ArgumentBinder.bind(Parameters.OF_NEW, "slice", args, keywords);
    if (bounds[1] == null) {
      return new PySlice(PyNone.NONE, bounds[0], PyNone.NONE);
    }
    return new PySlice(bounds[0], bounds[1], bounds[2] == null ? PyNone.NONE : bounds[2]);
  }

  @Override
  public PyObject repr(PyObject self) {
    PySlice slice = (PySlice) self;
    return new PyStr("slice(" + Text.reprText(slice.start()) + ", " + Text.reprText(slice.stop()) + ", "
        + Text.reprText(slice.step()) + ")");
  }

  @Override
  public long hash(PyObject self) {
    PySlice slice = (PySlice) self;
    long state = NumberHash.tupleStart();
    state = NumberHash.tupleStep(state, Comparison.hash(slice.start()));
    state = NumberHash.tupleStep(state, Comparison.hash(slice.stop()));
    state = NumberHash.tupleStep(state, Comparison.hash(slice.step()));
    return NumberHash.sliceEnd(state);
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(other instanceof PySlice b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PySlice a = (PySlice) self;
    if (a == b) {
      return PyBool.of(op.holds(0));
    }
    PyObject[] left = {a.start(), a.stop(), a.step()};
    PyObject[] right = {b.start(), b.stop(), b.step()};
    for (int i = 0; i < left.length; i++) {
      if (!Comparison.equal(left[i], right[i])) {
        return switch (op) {
          case EQ -> PyBool.of(false);
          case NE -> PyBool.of(true);
          default -> Comparison.compare(left[i], right[i], op);
        };
      }
    }
    return PyBool.of(op.holds(0));
  }

  /** The parameters of the constructor, parsed when they are first needed. */
  private static final class Parameters {
    static final Signature OF_NEW = Signature.parse("slice(start, stop=None, step=None, /)");
  }
}
