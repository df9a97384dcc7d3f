package org.minipy.runtime.types.set;

import org.minipy.runtime.call.OnlyArgument;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of set. */
final class SetSlots extends AnySetSlots {
  @Override
  public BuiltinMethod[] methods() {
    BuiltinMethod[] shared = AnySetMethod.values();
    BuiltinMethod[] own = SetMethod.values();
    BuiltinMethod[] all = new BuiltinMethod[shared.length + own.length];
    System.arraycopy(shared, 0, all, 0, shared.length);
    System.arraycopy(own, 0, all, shared.length, own.length);
    return all;
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__=None __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ __init__"
        + " __sub__ __rsub__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__ __isub__ __iand__ __ixor__"
        + " __ior__ __len__";
  }

  @Override
  public String doc() {
    return "A mutable collection of distinct hashable objects: set() is empty, set(iterable) holds those"
        + " of an iterable.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return type == PySet.TYPE ? new PySet() : new SetInstance(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PySet set = (PySet) self;
    String name = keywords != null && keywords.length != 0 ? "set" : PyType.of(set).name();
    PyObject iterable = OnlyArgument.of(name, args, keywords, false);
    set.clear();
    if (iterable != null) {
      set.update(iterable);
    }
  }

  @Override
  public long hash(PyObject self) {
    return Attributes.unhashable(self);
  }

  @Override
  public PyObject inplace(BinaryOp op, PyObject left, PyObject right) {
    PySet set = (PySet) left;
    switch (op) {
      case SUBTRACT, AND, XOR, OR -> {
        if (!(right instanceof PyAnySet)) {
          return PyNotImplemented.NOT_IMPLEMENTED;
        }
      }
      default -> {
        return null;
      }
    }
    switch (op) {
      case SUBTRACT -> set.differenceUpdate(right);
      case AND -> SetOperations.takeOver(set, set.intersection(right));
      case XOR -> set.symmetricDifferenceUpdate(right);
      default -> set.update(right);
    }
    return Refs.newRef(set);
  }
}
