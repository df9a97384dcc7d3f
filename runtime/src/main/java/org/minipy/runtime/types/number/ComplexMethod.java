package org.minipy.runtime.types.number;

import org.minipy.runtime.algorithm.FormatException;
import org.minipy.runtime.algorithm.SpecFormat;
import org.minipy.runtime.error.AlgorithmErrors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of complex. */
enum ComplexMethod implements BuiltinMethod {
  CONJUGATE("conjugate($self, /)", "Give the number with the sign of its imaginary part turned."),
  COMPLEX("__complex__($self, /)", "Give the number as an instance of complex itself."),
  GETNEWARGS("__getnewargs__($self, /)", null),
  FORMAT("__format__($self, format_spec, /)", "Give the number as text in the form that format_spec asks for.");

  private final String signature;
  private final String doc;

  ComplexMethod(String signature, String doc) {
    this.signature = signature;
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
    PyComplex c = (PyComplex) self;
    return switch (this) {
      case CONJUGATE -> new PyComplex(c.real(), -c.imag());
      case COMPLEX -> ComplexSlots.exact(c);
      case GETNEWARGS -> new TupleBuilder(2).number(c.real()).number(c.imag()).build();
      case FORMAT -> format(c, NumberArguments.formatSpec(args[0]));
    };
  }

  private static PyObject format(PyComplex c, String spec) {
    if (spec.isEmpty()) {
      return Text.str(c);
    }
    try {
      return PyStr.of(SpecFormat.ofComplex(ComplexSlots.value(c), spec, NumberArguments.typeName(c)));
    } catch (FormatException e) {
      throw AlgorithmErrors.raise(e);
    }
  }
}
