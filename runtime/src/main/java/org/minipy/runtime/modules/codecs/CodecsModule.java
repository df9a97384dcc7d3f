package org.minipy.runtime.modules.codecs;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;

/** The module _codecs, on which codecs stands. */
public final class CodecsModule extends BuiltinModule {
  /** Declares the module. */
  public CodecsModule() {
    super("_codecs", "Text encodings, and the registry of codecs and error handlers.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    BuiltinMethod[] general = CodecsFunction.values();
    BuiltinMethod[] handlers = ErrorHandlerFunction.values();
    BuiltinMethod[] codecs = CodecCall.all();
    BuiltinMethod[] all = new BuiltinMethod[general.length + handlers.length + codecs.length];
    System.arraycopy(general, 0, all, 0, general.length);
    System.arraycopy(handlers, 0, all, general.length, handlers.length);
    System.arraycopy(codecs, 0, all, general.length + handlers.length, codecs.length);
    return all;
  }
}
