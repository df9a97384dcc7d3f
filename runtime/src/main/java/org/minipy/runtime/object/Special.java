package org.minipy.runtime.object;

import org.minipy.runtime.types.text.PyStr;

/** The special methods that a type's slots stand for. */
public enum Special {
  NEW("__new__"),
  INIT("__init__"),
  DEL("__del__"),
  REPR("__repr__"),
  STR("__str__"),
  FORMAT("__format__"),
  HASH("__hash__"),
  CALL("__call__"),
  GETATTRIBUTE("__getattribute__"),
  GETATTR("__getattr__"),
  SETATTR("__setattr__"),
  DELATTR("__delattr__"),
  LT("__lt__"),
  LE("__le__"),
  EQ("__eq__"),
  NE("__ne__"),
  GT("__gt__"),
  GE("__ge__"),
  ITER("__iter__"),
  NEXT("__next__"),
  GET("__get__"),
  SET("__set__"),
  DELETE("__delete__"),
  LEN("__len__"),
  GETITEM("__getitem__"),
  SETITEM("__setitem__"),
  DELITEM("__delitem__"),
  CONTAINS("__contains__"),
  MISSING("__missing__"),
  BOOL("__bool__"),
  INT("__int__"),
  FLOAT("__float__"),
  COMPLEX("__complex__"),
  INDEX("__index__"),
  NEG("__neg__"),
  POS("__pos__"),
  INVERT("__invert__"),
  ABS("__abs__"),
  ADD("__add__"),
  RADD("__radd__"),
  IADD("__iadd__"),
  SUB("__sub__"),
  RSUB("__rsub__"),
  ISUB("__isub__"),
  MUL("__mul__"),
  RMUL("__rmul__"),
  IMUL("__imul__"),
  MATMUL("__matmul__"),
  RMATMUL("__rmatmul__"),
  IMATMUL("__imatmul__"),
  TRUEDIV("__truediv__"),
  RTRUEDIV("__rtruediv__"),
  ITRUEDIV("__itruediv__"),
  FLOORDIV("__floordiv__"),
  RFLOORDIV("__rfloordiv__"),
  IFLOORDIV("__ifloordiv__"),
  MOD("__mod__"),
  RMOD("__rmod__"),
  IMOD("__imod__"),
  DIVMOD("__divmod__"),
  RDIVMOD("__rdivmod__"),
  POW("__pow__"),
  RPOW("__rpow__"),
  IPOW("__ipow__"),
  LSHIFT("__lshift__"),
  RLSHIFT("__rlshift__"),
  ILSHIFT("__ilshift__"),
  RSHIFT("__rshift__"),
  RRSHIFT("__rrshift__"),
  IRSHIFT("__irshift__"),
  AND("__and__"),
  RAND("__rand__"),
  IAND("__iand__"),
  XOR("__xor__"),
  RXOR("__rxor__"),
  IXOR("__ixor__"),
  OR("__or__"),
  ROR("__ror__"),
  IOR("__ior__"),
  AWAIT("__await__"),
  AITER("__aiter__"),
  ANEXT("__anext__"),
  BUFFER("__buffer__"),
  RELEASE_BUFFER("__release_buffer__");

  private final PyStr name;

  Special(String name) {
    this.name = PyStr.intern(name);
  }

  private static final Special[] VALUES = values();

  /** How many special methods there are. */
  public static final int COUNT = VALUES.length;

  /** The method's name, interned. */
  public PyStr methodName() {
    return name;
  }

  /** The special method called {@code name}, or null. */
  public static Special named(String name) {
    for (Special s : VALUES) {
      if (s.name.value().equals(name)) {
        return s;
      }
    }
    return null;
  }
}
