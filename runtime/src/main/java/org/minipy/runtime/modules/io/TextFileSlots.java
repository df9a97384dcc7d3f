package org.minipy.runtime.modules.io;

import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Slots;

/** The slots of TextIOWrapper. */
final class TextFileSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return TextFileMethod.values();
  }
}
