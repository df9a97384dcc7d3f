package org.minipy.runtime.types.exception;

import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;

/** The slots of BaseException. */
final class BaseExceptionSlots extends ExceptionSlots {
  BaseExceptionSlots() {
    super("__new__ __repr__ __str__ __getattribute__ __setattr__ __delattr__ __init__");
  }

  @Override
  public BuiltinMethod[] methods() {
    return BaseExceptionMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return BaseExceptionAttribute.values();
  }

  @Override
  public String doc() {
    return "The base of all exceptions.";
  }
}
