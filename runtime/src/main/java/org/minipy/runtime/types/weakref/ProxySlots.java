package org.minipy.runtime.types.weakref;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.WeakRef;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of ProxyType: every operation is done on the referent, which is held meanwhile. */
class ProxySlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return ProxyMethod.values();
  }

  @Override
  public String specials() {
    return "__repr__ __str__ __getattribute__ __setattr__ __delattr__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__"
        + " __next__ __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__"
        + " __rpow__ __neg__ __pos__ __abs__ __bool__ __invert__ __lshift__ __rlshift__ __rshift__ __rrshift__ __and__"
        + " __rand__ __xor__ __rxor__ __or__ __ror__ __int__ __float__ __iadd__ __isub__ __imul__ __imod__ __ipow__"
        + " __ilshift__ __irshift__ __iand__ __ixor__ __ior__ __floordiv__ __rfloordiv__ __truediv__ __rtruediv__"
        + " __ifloordiv__ __itruediv__ __index__ __matmul__ __rmatmul__ __imatmul__ __len__ __getitem__ __setitem__"
        + " __delitem__ __contains__ __hash__=None";
  }

  /** One operation on the referent, which is borrowed. */
  private interface Operation<T> {
    T on(PyObject referent);
  }

  private static <T> T with(PyObject self, Operation<T> operation) {
    PyObject referent = PyWeakProxy.unwrap(self);
    try {
      return operation.on(referent);
    } finally {
      Refs.decref(referent);
    }
  }

  /** One operation on two operands, which are borrowed. */
  private interface Operation2 {
    PyObject on(PyObject left, PyObject right);
  }

  private static PyObject with(PyObject left, PyObject right, Operation2 operation) {
    PyObject a = PyWeakProxy.unwrap(left);
    try {
      PyObject b = PyWeakProxy.unwrap(right);
      try {
        return operation.on(a, b);
      } finally {
        Refs.decref(b);
      }
    } finally {
      Refs.decref(a);
    }
  }

  @Override
  public boolean hasGenericAttributes() {
    return false;
  }

  @Override
  public PyObject getAttributeOrNull(PyObject self, PyStr name) {
    return with(self, o -> PyType.of(o).slots().getAttributeOrNull(o, name));
  }

  @Override
  public PyObject getAttribute(PyObject self, PyStr name) {
    return with(self, o -> PyType.of(o).slots().getAttribute(o, name));
  }

  @Override
  public void setAttribute(PyObject self, PyStr name, PyObject value) {
    with(self, o -> {
      PyType.of(o).slots().setAttribute(o, name, value);
      return null;
    });
  }

  @Override
  public PyObject repr(PyObject self) {
    PyObject referent = ((WeakRef) self).referentBorrowed();
    PyObject shown = referent == null ? PyNone.NONE : referent;
    return PyStr.of("<weakproxy at " + Attributes.addressText(self) + " to " + PyType.of(shown).name() + " at "
        + Attributes.addressText(shown) + ">");
  }

  @Override
  public PyObject str(PyObject self) {
    return with(self, Text::str);
  }

  @Override
  public long hash(PyObject self) {
    return Attributes.unhashable(self);
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    return with(self, other, (a, b) -> Comparison.compare(a, b, op));
  }

  @Override
  public PyObject iter(PyObject self) {
    return with(self, Iteration::iter);
  }

  @Override
  public boolean isIterator(PyObject self) {
    return true;
  }

  @Override
  public PyObject next(PyObject self) {
    return with(self, o -> {
      Slots slots = PyType.of(o).slots();
      if (!slots.isIterator(o)) {
        throw Errors.typeError("Weakref proxy referenced a non-iterator '" + PyType.of(o).name() + "' object");
      }
      return slots.next(o);
    });
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return with(left, right, (a, b) -> Operators.binary(op, a, b));
  }

  @Override
  public PyObject inplace(BinaryOp op, PyObject left, PyObject right) {
    return with(left, right, (a, b) -> Operators.inplace(op, a, b));
  }

  @Override
  public PyObject power(PyObject left, PyObject right, PyObject modulus) {
    return with(modulus, m -> with(left, right, (a, b) -> Operators.power(a, b, m)));
  }

  @Override
  public PyObject unary(UnaryOp op, PyObject self) {
    return with(self, o -> Operators.unary(op, o));
  }

  @Override
  public int truth(PyObject self) {
    return with(self, Truth::of) ? 1 : 0;
  }

  @Override
  public PyObject toInt(PyObject self) {
    return with(self, o -> PyType.of(o).slots().toInt(o));
  }

  @Override
  public PyObject toFloat(PyObject self) {
    return with(self, o -> PyType.of(o).slots().toFloat(o));
  }

  @Override
  public PyObject index(PyObject self) {
    return with(self, Indexes::index);
  }

  @Override
  public long length(PyObject self) {
    return with(self, Items::length);
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    return with(self, key, Items::get);
  }

  @Override
  public boolean setItem(PyObject self, PyObject key, PyObject value) {
    with(self, key, (o, k) -> {
      if (value == null) {
        Items.delete(o, k);
      } else {
        Items.set(o, k, value);
      }
      return null;
    });
    return true;
  }

  @Override
  public int contains(PyObject self, PyObject item) {
    return with(self, o -> Items.contains(o, item)) ? 1 : 0;
  }
}
