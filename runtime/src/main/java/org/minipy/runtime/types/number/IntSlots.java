package org.minipy.runtime.types.number;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of int. */
public class IntSlots extends Slots {
  private static final int HEADER_BYTES = 24;
  private static final int DIGIT_BYTES = 4;
  private static final int DIGIT_BITS = 30;

  @Override
  public BuiltinMethod[] methods() {
    return IntMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return IntAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __add__ __radd__"
        + " __sub__ __rsub__ __mul__ __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __neg__ __pos__"
        + " __abs__ __bool__ __invert__ __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__"
        + " __rxor__ __or__ __ror__ __int__ __float__ __floordiv__ __rfloordiv__ __truediv__ __rtruediv__ __index__";
  }

  @Override
  public String doc() {
    return "An integer of any size, made from a number or from text in the given base.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    PyInt value = make(args, keywords);
    if (type == PyInt.TYPE) {
      return value;
    }
    try {
      return value.fitsLong()
          ? new IntInstance(type, value.longValue())
          : new BigIntInstance(type, value.bigValue());
    } finally {
      Refs.decref(value);
    }
  }

  private static PyInt make(PyObject[] args, PyStr[] keywords) {
    if (args.length == 1 && keywords == null) {
      return IntConversion.toInt(args[0]);
    }
    PyObject[] bound = ArgumentBinder.bind(Parameters.OF_NEW, "int", args, keywords);
    if (bound[1] != null) {
      return IntConversion.withBase(bound[0], bound[1]);
    }
    return bound[0] == null ? PyInt.of(0) : IntConversion.toInt(bound[0]);
  }

  /** What {@code __sizeof__} says: a header and 30 bits for every 4 bytes. */
  static long size(PyInt i) {
    long bits = i.fitsLong()
        ? i.longValue() == Long.MIN_VALUE ? 64 : 64 - Long.numberOfLeadingZeros(Math.abs(i.longValue()))
        : i.bigValue().abs().bitLength();
    return HEADER_BYTES + DIGIT_BYTES * Math.max(1, (bits + DIGIT_BITS - 1) / DIGIT_BITS);
  }

  @Override
  public long sizeOf(PyObject self) {
    return size((PyInt) self);
  }

  @Override
  public PyObject repr(PyObject self) {
    return new PyStr(((PyInt) self).decimal());
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
    return IntOps.exact((PyInt) self);
  }

  @Override
  public PyObject toInt(PyObject self) {
    return IntOps.exact((PyInt) self);
  }

  @Override
  public PyObject toFloat(PyObject self) {
    return new PyFloat(((PyInt) self).toDouble());
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(self instanceof PyInt a) || !(other instanceof PyInt b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(op.holds(IntOps.compare(a, b)));
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    if (!(left instanceof PyInt a) || !(right instanceof PyInt b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return switch (op) {
      case ADD -> IntOps.add(a, b);
      case SUBTRACT -> IntOps.subtract(a, b);
      case MULTIPLY -> IntOps.multiply(a, b);
      case TRUE_DIVIDE -> IntOps.trueDivide(a, b);
      case FLOOR_DIVIDE -> IntOps.floorDivide(a, b);
      case REMAINDER -> IntOps.modulo(a, b);
      case DIVMOD -> IntOps.divideModulo(a, b);
      case POWER -> IntOps.power(a, b);
      case LEFT_SHIFT -> IntOps.shiftLeft(a, b);
      case RIGHT_SHIFT -> IntOps.shiftRight(a, b);
      case AND -> IntOps.and(a, b);
      case XOR -> IntOps.xor(a, b);
      case OR -> IntOps.or(a, b);
      case MATRIX_MULTIPLY -> PyNotImplemented.NOT_IMPLEMENTED;
    };
  }

  @Override
  public PyObject power(PyObject left, PyObject right, PyObject modulus) {
    if (left instanceof PyInt a && right instanceof PyInt b && modulus instanceof PyInt m) {
      return IntOps.power(a, b, m);
    }
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @Override
  public PyObject unary(UnaryOp op, PyObject self) {
    PyInt i = (PyInt) self;
    return switch (op) {
      case NEGATIVE -> IntOps.negate(i);
      case POSITIVE -> IntOps.exact(i);
      case ABSOLUTE -> IntOps.absolute(i);
      case INVERT -> IntOps.invert(i);
    };
  }

  /** The parameters of the constructor, parsed when they are first needed. */
  private static final class Parameters {
    static final Signature OF_NEW = Signature.parse("int(x=0, /, base=10)");
  }
}
