package org.minipy.runtime.types.set;

import org.minipy.runtime.call.OnlyArgument;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.text.PyStr;

/** The slots of frozenset. */
final class FrozenSetSlots extends AnySetSlots {
  @Override
  public BuiltinMethod[] methods() {
    return AnySetMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ __sub__"
        + " __rsub__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__ __len__";
  }

  @Override
  public String doc() {
    return "An immutable collection of distinct hashable objects: frozenset() is empty, frozenset(iterable) holds those"
        + " of an iterable.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    boolean hasKeywords = keywords != null && keywords.length != 0;
    boolean ownInit = hasKeywords && type != PyFrozenSet.TYPE
        && type.special(Special.INIT) != PyFrozenSet.TYPE.special(Special.INIT);
    PyObject iterable = OnlyArgument.of(hasKeywords && !ownInit ? "frozenset" : type.name(), args, keywords, ownInit);
    if (type == PyFrozenSet.TYPE) {
      return iterable == null ? new PyFrozenSet() : PyFrozenSet.fromIterable(iterable);
    }
    FrozenSetInstance set = new FrozenSetInstance(type);
    if (iterable != null) {
      try {
        set.update(iterable);
      } catch (Throwable t) {
        Refs.decref(set);
        throw t;
      }
    }
    return set;
  }

  @Override
  public long hash(PyObject self) {
    return ((PyFrozenSet) self).hash();
  }
}
