package org.minipy.runtime.modules.weakref;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.module.PyModule;
import org.minipy.runtime.types.weakref.PyWeakProxy;
import org.minipy.runtime.types.weakref.PyWeakRef;

/** The module _weakref, on which weakref stands. */
public final class WeakRefModule extends BuiltinModule {
  /** Declares the module. */
  public WeakRefModule() {
    super("_weakref", "What the module weakref needs of the runtime.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return WeakRefFunction.values();
  }

  @Override
  protected void populate(PyModule module) {
    put(module, "ref", PyWeakRef.TYPE);
    put(module, "ReferenceType", PyWeakRef.TYPE);
    put(module, "ProxyType", PyWeakProxy.TYPE);
    put(module, "CallableProxyType", PyWeakProxy.CALLABLE_TYPE);
  }
}
