package org.minipy.runtime.modules.math;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.number.PyFloat;

/** The module math. */
public final class MathModule extends BuiltinModule {
  /** Declares the module. */
  public MathModule() {
    super("math", "Functions of real numbers, as the C standard has them, and some of integers.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    RealFunction[] ofOne = RealFunction.values();
    MathFunction[] others = MathFunction.values();
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
    putSteal(module, "nan", new PyFloat(Double.NaN));
  }
}
