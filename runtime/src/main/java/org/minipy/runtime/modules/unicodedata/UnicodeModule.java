package org.minipy.runtime.modules.unicodedata;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;

/** The module _unicodedata: what Java knows of characters. */
public final class UnicodeModule extends BuiltinModule {
  /** Declares the module. */
  public UnicodeModule() {
    super("_unicodedata", "Properties of characters.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return UnicodeFunction.values();
  }
}
