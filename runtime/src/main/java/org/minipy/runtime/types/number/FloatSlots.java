package org.minipy.runtime.types.number;

import java.util.Arrays;
import org.minipy.runtime.algorithm.FloatText;
import org.minipy.runtime.algorithm.IntMath;
import org.minipy.runtime.algorithm.NumberHash;
import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of float. */
final class FloatSlots extends Slots {
  @Override
  public String textSignature() {
    return "(x=0, /)";
  }

  @Override
  public BuiltinMethod[] methods() {
    return FloatMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return FloatAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __add__ __radd__"
        + " __sub__ __rsub__ __mul__ __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __neg__ __pos__"
        + " __abs__ __bool__ __int__ __float__ __floordiv__ __rfloordiv__ __truediv__ __rtruediv__";
  }

  @Override
  public String doc() {
    return "A floating-point number, made from a number or from text.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (type == PyFloat.TYPE && args.length == 1 && keywords == null) {
      return FloatConversion.toFloat(args[0]);
    }
    if (type != PyFloat.TYPE && (keywords != null && keywords.length > 0) && type.special(Special.INIT)
        != PyFloat.TYPE.special(Special.INIT)) {
      return newObject(type, Arrays.copyOf(args, args.length - keywords.length), null);
    }
    PyObject x = ArgumentBinder.bind(Parameters.OF_NEW, "float", args, keywords)[0];
    PyFloat made = x == null ? new PyFloat(0) : FloatConversion.toFloat(x);
    if (type == PyFloat.TYPE) {
      return made;
    }
    double value = made.value();
    Refs.decref(made);
    return new FloatInstance(type, value);
  }

  @Override
  public PyObject repr(PyObject self) {
    return new PyStr(FloatText.repr(((PyFloat) self).value()));
  }

  @Override
  public long hash(PyObject self) {
    double value = ((PyFloat) self).value();
    return NumberHash.of(value, value != value ? Attributes.identityHash(self) : 0);
  }

  @Override
  public int truth(PyObject self) {
    return ((PyFloat) self).value() == 0 ? 0 : 1;
  }

  @Override
  public PyObject toInt(PyObject self) {
    return IntOps.truncate(((PyFloat) self).value());
  }

  @Override
  public PyObject toFloat(PyObject self) {
    return exact((PyFloat) self);
  }

  /** The float of the same value; {@code f} itself when it is one. */
  static PyFloat exact(PyFloat f) {
    return f.isExact() ? Refs.newRef(f) : new PyFloat(f.value());
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    double a = ((PyFloat) self).value();
    if (other instanceof PyFloat f) {
      return PyBool.of(holds(op, a, f.value()));
    }
    if (!(other instanceof PyInt i)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (a != a) {
      return PyBool.of(op == CompareOp.NE);
    }
    return PyBool.of(op.holds(-compare(i, a)));
  }

  /** Whether {@code a op b}. */
  static boolean holds(CompareOp op, double a, double b) {
    return switch (op) {
      case LT -> a < b;
      case LE -> a <= b;
      case EQ -> a == b;
      case NE -> a != b;
      case GT -> a > b;
      case GE -> a >= b;
    };
  }

  /** The sign of the exact comparison of an int with a float that is a number. */
  static int compare(PyInt i, double value) {
    return i.fitsLong() ? IntMath.compare(i.longValue(), value) : IntMath.compare(i.bigValue(), value);
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    double a;
    if (left instanceof PyFloat f) {
      a = f.value();
    } else if (left instanceof PyInt i) {
      a = i.toDouble();
    } else {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    double b;
    if (right instanceof PyFloat f) {
      b = f.value();
    } else if (right instanceof PyInt i) {
      b = i.toDouble();
    } else {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return switch (op) {
      case ADD -> new PyFloat(a + b);
      case SUBTRACT -> new PyFloat(a - b);
      case MULTIPLY -> new PyFloat(a * b);
      case TRUE_DIVIDE -> FloatOps.divide(a, b);
      case FLOOR_DIVIDE -> FloatOps.floorDivide(a, b);
      case REMAINDER -> FloatOps.modulo(a, b);
      case DIVMOD -> FloatOps.divideModulo(a, b);
      case POWER -> FloatOps.power(a, b);
      default -> PyNotImplemented.NOT_IMPLEMENTED;
    };
  }

  @Override
  public PyObject power(PyObject left, PyObject right, PyObject modulus) {
    throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
  }

  @Override
  public PyObject unary(UnaryOp op, PyObject self) {
    double value = ((PyFloat) self).value();
    return switch (op) {
      case NEGATIVE -> new PyFloat(-value);
      case POSITIVE -> exact((PyFloat) self);
      case ABSOLUTE -> new PyFloat(Math.abs(value));
      case INVERT -> null;
    };
  }

  /** The parameters of the constructor, parsed when they are first needed. */
  private static final class Parameters {
    static final Signature OF_NEW = Signature.parse("float(x=0, /)");
  }
}
