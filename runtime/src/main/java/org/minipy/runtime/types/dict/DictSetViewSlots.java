package org.minipy.runtime.types.dict;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.types.singleton.PyNotImplemented;

/** The slots of dict_keys and dict_items, which behave like sets. */
final class DictSetViewSlots extends DictViewSlots {
  DictSetViewSlots(DictPart part) {
    super(part);
  }

  @Override
  public BuiltinMethod[] methods() {
    return DictViewMethod.values();
  }

  @Override
  public String specials() {
    return "__repr__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ __sub__ __rsub__"
        + " __and__ __rand__ __xor__ __rxor__ __or__ __ror__ __len__ __contains__ __hash__=None";
  }

  @Override
  public long hash(PyObject self) {
    return Attributes.unhashable(self);
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    return DictViewSets.compare((PyDictView) self, other, op);
  }

  @Override
  public int contains(PyObject self, PyObject item) {
    return DictViewSets.contains((PyDictView) self, item) ? 1 : 0;
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return switch (op) {
      case SUBTRACT -> DictViewSets.difference(left, right);
      case AND -> DictViewSets.intersection(left, right);
      case XOR -> DictViewSets.symmetricDifference(left, right);
      case OR -> DictViewSets.union(left, right);
      default -> PyNotImplemented.NOT_IMPLEMENTED;
    };
  }
}
