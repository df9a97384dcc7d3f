package org.minipy.runtime.modules.http;

import org.minipy.runtime.modules.BuiltinModule;
import org.minipy.runtime.object.BuiltinMethod;

/** The module _http, on which urllib.request stands. */
public final class HttpModule extends BuiltinModule {
  /** Declares the module. */
  public HttpModule() {
    super("_http", "Requests to servers, and their answers.");
  }

  @Override
  protected BuiltinMethod[] functions() {
    return HttpFunction.values();
  }
}
