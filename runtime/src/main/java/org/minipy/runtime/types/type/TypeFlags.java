package org.minipy.runtime.types.type;

import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.bytes.PyBytes;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** tp_flags, as {@code __flags__} shows them. */
final class TypeFlags {
  private static final long MANAGED_WEAKREF = 1L << 3;
  private static final long MANAGED_DICT = 1L << 4;
  private static final long SEQUENCE = 1L << 5;
  private static final long MAPPING = 1L << 6;
  private static final long DISALLOW_INSTANTIATION = 1L << 7;
  private static final long IMMUTABLE = 1L << 8;
  private static final long HEAP = 1L << 9;
  private static final long BASE = 1L << 10;
  private static final long READY = 1L << 12;
  private static final long GC = 1L << 14;
  private static final long ABSTRACT = 1L << 20;
  private static final long INT_SUBCLASS = 1L << 24;
  private static final long LIST_SUBCLASS = 1L << 25;
  private static final long TUPLE_SUBCLASS = 1L << 26;
  private static final long BYTES_SUBCLASS = 1L << 27;
  private static final long STR_SUBCLASS = 1L << 28;
  private static final long DICT_SUBCLASS = 1L << 29;
  private static final long EXCEPTION_SUBCLASS = 1L << 30;
  private static final long TYPE_SUBCLASS = 1L << 31;

  private TypeFlags() {}

  static long of(PyType type) {
    return READY
        | when(type.hasManagedWeakrefs(), MANAGED_WEAKREF)
        | when(type.hasManagedDict(), MANAGED_DICT)
        | when(type.matchesSequence(), SEQUENCE)
        | when(type.matchesMapping(), MAPPING)
        | when(type.isHeapType(), HEAP)
        | when(!type.isHeapType(), IMMUTABLE)
        | when(isMadeByCodeOnly(type), DISALLOW_INSTANTIATION)
        | when(type.isSubclassable(), BASE)
        | when(type.isGc(), GC)
        | when(type.isAbstract(), ABSTRACT)
        | when(type.isSubtype(PyInt.TYPE), INT_SUBCLASS)
        | when(type.isSubtype(PyList.TYPE), LIST_SUBCLASS)
        | when(type.isSubtype(PyTuple.TYPE), TUPLE_SUBCLASS)
        | when(type.isSubtype(PyBytes.TYPE), BYTES_SUBCLASS)
        | when(type.isSubtype(PyStr.TYPE), STR_SUBCLASS)
        | when(type.isSubtype(PyDict.TYPE), DICT_SUBCLASS)
        | when(type.isSubtype(ExceptionTypes.BASE_EXCEPTION), EXCEPTION_SUBCLASS)
        | when(type.isSubtype(PyType.TYPE), TYPE_SUBCLASS);
  }

  private static boolean isMadeByCodeOnly(PyType type) {
    return !type.isHeapType() && (type.base() == PyType.OBJECT || type.base() == PyTuple.TYPE)
        && type.dict().getBorrowed(Special.NEW.methodName()) == null;
  }

  private static long when(boolean condition, long flag) {
    return condition ? flag : 0;
  }
}
