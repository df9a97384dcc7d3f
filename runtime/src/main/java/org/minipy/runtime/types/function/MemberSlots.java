package org.minipy.runtime.types.function;

import org.minipy.runtime.object.BuiltinMethod;

/** The slots of member_descriptor. */
final class MemberSlots extends GetSetSlots {
  @Override
  public BuiltinMethod[] methods() {
    return MemberMethod.values();
  }

  @Override
  String kind() {
    return "member";
  }
}
