package org.minipy.runtime.modules.cmath;

import org.minipy.runtime.algorithm.Complex;
import org.minipy.runtime.algorithm.ComplexFunctions;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.number.ComplexConversion;
import org.minipy.runtime.types.number.PyComplex;

/** The functions of cmath that map one complex number to another. */
enum ComplexFunction implements BuiltinMethod {
  ACOS("acos", "Arc cosine."),
  ACOSH("acosh", "Inverse hyperbolic cosine."),
  ASIN("asin", "Arc sine."),
  ASINH("asinh", "Inverse hyperbolic sine."),
  ATAN("atan", "Arc tangent."),
  ATANH("atanh", "Inverse hyperbolic tangent."),
  COS("cos", "Cosine."),
  COSH("cosh", "Hyperbolic cosine."),
  EXP("exp", "e to a power."),
  LOG10("log10", "Logarithm to the base 10."),
  SIN("sin", "Sine."),
  SINH("sinh", "Hyperbolic sine."),
  SQRT("sqrt", "Square root."),
  TAN("tan", "Tangent."),
  TANH("tanh", "Hyperbolic tangent.");

  private final String signature;
  private final String doc;

  ComplexFunction(String name, String doc) {
    this.signature = name + "($module, z, /)";
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    Complex z = value(args[0]);
    return result(of(z));
  }

  /** The value of an argument, which must be finite. */
  static Complex value(PyObject o) {
    PyComplex c = ComplexConversion.toComplex(o);
    Complex z = new Complex(c.real(), c.imag());
    Refs.decref(c);
    if (!Double.isFinite(z.real()) || !Double.isFinite(z.imag())) {
      throw Errors.notImplementedError("functions of cmath of infinities and of what is not a number");
    }
    return z;
  }

  /** The object for a result; raises ValueError when there is none, OverflowError when it is too large. */
  static PyObject result(Complex z) {
    if (Double.isInfinite(z.real()) || Double.isInfinite(z.imag())) {
      throw Errors.overflowError("math range error");
    }
    if (Double.isNaN(z.real()) || Double.isNaN(z.imag())) {
      throw Errors.valueError("math domain error");
    }
    return new PyComplex(z);
  }

  private Complex of(Complex z) {
    return switch (this) {
      case ACOS -> ComplexFunctions.acos(z);
      case ACOSH -> ComplexFunctions.acosh(z);
      case ASIN -> ComplexFunctions.asin(z);
      case ASINH -> ComplexFunctions.asinh(z);
      case ATAN -> ComplexFunctions.atan(z);
      case ATANH -> ComplexFunctions.atanh(z);
      case COS -> ComplexFunctions.cos(z);
      case COSH -> ComplexFunctions.cosh(z);
      case EXP -> ComplexFunctions.exp(z);
      case LOG10 -> ComplexFunctions.log10(z);
      case SIN -> ComplexFunctions.sin(z);
      case SINH -> ComplexFunctions.sinh(z);
      case SQRT -> ComplexFunctions.sqrt(z);
      case TAN -> ComplexFunctions.tan(z);
      case TANH -> ComplexFunctions.tanh(z);
    };
  }
}
