package org.minipy.runtime.types.number;

import org.minipy.runtime.algorithm.Complex;
import org.minipy.runtime.algorithm.ComplexMath;
import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.algorithm.NumberHash;
import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.AlgorithmErrors;
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
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of complex. */
final class ComplexSlots extends Slots {
  @Override
  public String textSignature() {
    return "(real=0, imag=0)";
  }

  @Override
  public BuiltinMethod[] methods() {
    return ComplexMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return ComplexAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __add__ __radd__"
        + " __sub__ __rsub__ __mul__ __rmul__ __pow__ __rpow__ __neg__ __pos__ __abs__ __bool__ __truediv__"
        + " __rtruediv__";
  }

  @Override
  public String doc() {
    return "A complex number, made from text or from a real and an imaginary part.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    PyObject[] parts = ArgumentBinder.bind(Parameters.OF_NEW, "complex", args, keywords);
    if (type == PyComplex.TYPE && parts[1] == null && parts[0] instanceof PyComplex c && c.isExact()) {
      return Refs.newRef(c);
    }
    PyComplex made = ComplexConversion.of(parts[0], parts[1]);
    if (type == PyComplex.TYPE) {
      return made;
    }
    try {
      return new ComplexInstance(type, made.real(), made.imag());
    } finally {
      Refs.decref(made);
    }
  }

  static Complex value(PyObject self) {
    PyComplex c = (PyComplex) self;
    return new Complex(c.real(), c.imag());
  }

  @Override
  public PyObject repr(PyObject self) {
    return new PyStr(value(self).toString());
  }

  @Override
  public long hash(PyObject self) {
    PyComplex c = (PyComplex) self;
    boolean usesAddress = c.real() != c.real() || c.imag() != c.imag();
    return NumberHash.of(c.real(), c.imag(), usesAddress ? Attributes.identityHash(self) : 0);
  }

  @Override
  public int truth(PyObject self) {
    PyComplex c = (PyComplex) self;
    return c.real() == 0 && c.imag() == 0 ? 0 : 1;
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyComplex c = (PyComplex) self;
    boolean equal;
    if (other instanceof PyComplex d) {
      equal = c.real() == d.real() && c.imag() == d.imag();
    } else if (other instanceof PyFloat f) {
      equal = c.imag() == 0 && c.real() == f.value();
    } else if (other instanceof PyInt i) {
      equal = c.imag() == 0 && c.real() == c.real() && FloatSlots.compare(i, c.real()) == 0;
    } else {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(equal == (op == CompareOp.EQ));
  }

  /** The value of an operand; null when it is no number. */
  private static Complex operand(PyObject o) {
    if (o instanceof PyComplex c) {
      return new Complex(c.real(), c.imag());
    }
    if (o instanceof PyFloat f) {
      return new Complex(f.value(), 0);
    }
    return o instanceof PyInt i ? new Complex(i.toDouble(), 0) : null;
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    Complex a = operand(left);
    Complex b = a == null ? null : operand(right);
    if (b == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    try {
      Complex result = switch (op) {
        case ADD -> ComplexMath.add(a, b);
        case SUBTRACT -> ComplexMath.subtract(a, b);
        case MULTIPLY -> ComplexMath.multiply(a, b);
        case TRUE_DIVIDE -> ComplexMath.divide(a, b);
        case POWER -> ComplexMath.power(a, b);
        default -> null;
      };
      return result == null ? PyNotImplemented.NOT_IMPLEMENTED : new PyComplex(result);
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  @Override
  public PyObject power(PyObject left, PyObject right, PyObject modulus) {
    if (operand(left) == null || operand(right) == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    throw Errors.valueError("complex modulo");
  }

  @Override
  public PyObject unary(UnaryOp op, PyObject self) {
    PyComplex c = (PyComplex) self;
    return switch (op) {
      case NEGATIVE -> new PyComplex(-c.real(), -c.imag());
      case POSITIVE -> exact(c);
      case ABSOLUTE -> absolute(value(c));
      case INVERT -> null;
    };
  }

  private static PyObject absolute(Complex c) {
    try {
      return new PyFloat(ComplexMath.absolute(c));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }

  /** The complex of the same value; {@code c} itself when it is one. */
  static PyComplex exact(PyComplex c) {
    return c.isExact() ? Refs.newRef(c) : new PyComplex(c.real(), c.imag());
  }

  /** The parameters of the constructor, parsed when they are first needed. */
  private static final class Parameters {
    static final Signature OF_NEW = Signature.parse("complex(real=0, imag=0)");
  }
}
