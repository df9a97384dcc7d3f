package org.minipy.runtime.modules.digest;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;

/** The module _digest, on which hashlib and zlib stand. */
public final class DigestModule extends BuiltinModule {
  /** Declares the module. */
  public DigestModule() {
    super("_digest", "Checksums of bytes, and bytes that are compressed.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return DigestFunction.values();
  }
}
