package org.minipy.runtime.modules.operator;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.module.PyModule;

/** The module _operator: all of operator but the second names of its functions. */
public final class OperatorModule extends BuiltinModule {
  /** Declares the module. */
  public OperatorModule() {
    super("_operator", "The operators of the language as functions.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    BinaryFunction[] binary = BinaryFunction.values();
    OperatorFunction[] others = OperatorFunction.values();
    BuiltinMethod[] all = new BuiltinMethod[binary.length + others.length];
    System.arraycopy(binary, 0, all, 0, binary.length);
    System.arraycopy(others, 0, all, binary.length, others.length);
    return all;
  }

  @Override
  protected void populate(PyModule module) {
    putTypes(module, PyItemGetter.TYPE, PyAttrGetter.TYPE, PyMethodCaller.TYPE);
  }
}
