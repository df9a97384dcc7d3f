package org.minipy.runtime.types.number;

import java.math.BigInteger;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of int. */
public class IntSlots extends Slots {
  private static final long MODULUS = (1L << 61) - 1;

  @Override
  public String specials() {
    return "__repr__ __hash__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __add__ __radd__ __sub__ __rsub__";
  }

  static long hashOf(long value) {
    long h = value == Long.MIN_VALUE ? -4 : Long.signum(value) * (Math.abs(value) % MODULUS);
    return h == -1 ? -2 : h;
  }

  static long hashOf(BigInteger value) {
    long h = value.abs().mod(BigInteger.valueOf(MODULUS)).longValue() * value.signum();
    return h == -1 ? -2 : h;
  }

  @Override
  public PyObject repr(PyObject self) {
    return new PyStr(self.toString());
  }

  @Override
  public long hash(PyObject self) {
    return ((PyInt) self).hash();
  }

  @Override
  public int truth(PyObject self) {
    return ((PyInt) self).sign() == 0 ? 0 : 1;
  }

  @Override
  public PyObject index(PyObject self) {
    return Refs.newRef(self);
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(self instanceof PyInt a) || !(other instanceof PyInt b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(op.holds(a.bigValue().compareTo(b.bigValue())));
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    if (!(left instanceof PyInt a) || !(right instanceof PyInt b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return switch (op) {
      case ADD -> PyInt.of(a.bigValue().add(b.bigValue()));
      case SUBTRACT -> PyInt.of(a.bigValue().subtract(b.bigValue()));
      default -> PyNotImplemented.NOT_IMPLEMENTED;
    };
  }
}
