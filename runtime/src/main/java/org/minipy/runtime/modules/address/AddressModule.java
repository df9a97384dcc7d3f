package org.minipy.runtime.modules.address;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;

/** The module _address, on which ctypes stands. */
public final class AddressModule extends BuiltinModule {
  /** Declares the module. */
  public AddressModule() {
    super("_address", "Objects by their addresses.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return AddressFunction.values();
  }
}
