package org.minipy.runtime.modules.cmath;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.number.PyComplex;
import org.minipy.runtime.types.number.PyFloat;

/** The module cmath. */
public final class CmathModule extends BuiltinModule {
  /** Declares the module. */
  public CmathModule() {
    super("cmath", "Functions of complex numbers.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    ComplexFunction[] ofOne = ComplexFunction.values();
    CmathFunction[] others = CmathFunction.values();
    BuiltinMethod[] all = new BuiltinMethod[ofOne.length + others.length];
    System.arraycopy(ofOne, 0, all, 0, ofOne.length);
    System.arraycopy(others, 0, all, ofOne.length, others.length);
    return all;
  }

  @Override
  protected void populate(PyModule module) {
    putSteal(module, "pi", new PyFloat(Math.PI));
    putSteal(module, "e", new PyFloat(Math.E));
    putSteal(module, "tau", new PyFloat(Math.TAU));
    putSteal(module, "inf", new PyFloat(Double.POSITIVE_INFINITY));
    putSteal(module, "infj", new PyComplex(0, Double.POSITIVE_INFINITY));
    putSteal(module, "nan", new PyFloat(Double.NaN));
    putSteal(module, "nanj", new PyComplex(0, Double.NaN));
  }
}
