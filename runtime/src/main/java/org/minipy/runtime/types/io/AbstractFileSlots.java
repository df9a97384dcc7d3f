package org.minipy.runtime.types.io;

import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;

/** The slots of the abstract file types that add to _IOBase only what their subclasses define. */
final class AbstractFileSlots extends IoBaseSlots {
  @Override
  public BuiltinMethod[] methods() {
    return new BuiltinMethod[0];
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return new BuiltinAttribute[0];
  }

  @Override
  public String specials() {
    return "";
  }
}
