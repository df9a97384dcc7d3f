package org.minipy.runtime.modules.operator;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;

/** The module _operator, on which operator stands. */
public final class OperatorModule extends BuiltinModule {
  /** Declares the module. */
  public OperatorModule() {
    super("_operator", "The operators of the language as functions.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return OperatorFunction.values();
  }
}
