package org.minipy.runtime.types.list;

import org.minipy.runtime.call.OnlyArgument;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ReprStack;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.slice.PySlice;
import org.minipy.runtime.types.text.PyStr;

/** The slots of list. */
final class ListSlots extends Slots {
  private static final int PLACE_BYTES = 8;

  @Override
  public String textSignature() {
    return "(iterable=(), /)";
  }

  @Override
  public BuiltinMethod[] methods() {
    return ListMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__=None __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ __init__"
        + " __len__ __getitem__ __setitem__ __delitem__ __add__ __mul__ __rmul__ __contains__ __iadd__ __imul__";
  }

  @Override
  public String doc() {
    return "A mutable sequence: list() is empty, list(iterable) holds the items of an iterable.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return type == PyList.TYPE ? PyList.allocate() : new ListInstance(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyList list = (PyList) self;
    boolean ownNew = keywords != null && PyType.of(self).special(Special.NEW) != PyList.TYPE.special(Special.NEW);
    PyObject iterable = OnlyArgument.of("list", args, keywords, ownNew);
    list.clear();
    if (iterable != null) {
      list.extend(iterable);
    }
  }

  @Override
  public PyObject repr(PyObject self) {
    PyList list = (PyList) self;
    if (list.size() == 0) {
      return PyStr.of("[]");
    }
    if (!ReprStack.enter(list)) {
      return PyStr.of("[...]");
    }
    try {
      StringBuilder text = new StringBuilder("[");
      for (int i = 0; i < list.size(); i++) {
        if (i > 0) {
          text.append(", ");
        }
        text.append(Text.reprText(list.get(i)));
      }
      return PyStr.of(text.append(']').toString());
    } finally {
      ReprStack.leave(list);
    }
  }

  @Override
  public long hash(PyObject self) {
    return Attributes.unhashable(self);
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(self instanceof PyList a) || !(other instanceof PyList b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (a.size() != b.size() && (op == CompareOp.EQ || op == CompareOp.NE)) {
      return PyBool.of(op == CompareOp.NE);
    }
    int i = 0;
    while (i < a.size() && i < b.size() && Comparison.equalHeld(a.get(i), b.get(i))) {
      i++;
    }
    if (i >= a.size() || i >= b.size()) {
      return PyBool.of(op.holds(Integer.compare(a.size(), b.size())));
    }
    return switch (op) {
      case EQ -> PyBool.of(false);
      case NE -> PyBool.of(true);
      default -> Comparison.compare(a.get(i), b.get(i), op);
    };
  }

  @Override
  public PyObject iter(PyObject self) {
    return new PyListIterator((PyList) self);
  }

  @Override
  public long length(PyObject self) {
    return ((PyList) self).size();
  }

  @Override
  public int contains(PyObject self, PyObject item) {
    PyList list = (PyList) self;
    for (int i = 0; i < list.size(); i++) {
      if (Comparison.equalItem(list.get(i), item)) {
        return 1;
      }
    }
    return 0;
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    PyList list = (PyList) self;
    if (key instanceof PyInt i && i.fitsLong()) {
      return item(list, i.longValue());
    }
    if (key instanceof PySlice slice) {
      return ListSlicing.get(list, slice);
    }
    return item(list, position(key));
  }

  private static PyObject item(PyList list, long index) {
    int n = list.size();
    long i = index < 0 ? index + n : index;
    if (i < 0 || i >= n) {
      throw Errors.indexError("list index out of range");
    }
    return Refs.newRef(list.get((int) i));
  }

  private static long position(PyObject key) {
    if (!Indexes.isIndex(key)) {
      throw Errors.typeError("list indices must be integers or slices, not " + PyType.of(key).name());
    }
    return Indexes.toIndex(key);
  }

  @Override
  public boolean setItem(PyObject self, PyObject key, PyObject value) {
    PyList list = (PyList) self;
    if (key instanceof PySlice slice) {
      ListSlicing.set(list, slice, value);
      return true;
    }
    long index = key instanceof PyInt i && i.fitsLong() ? i.longValue() : position(key);
    int n = list.size();
    long i = index < 0 ? index + n : index;
    if (i < 0 || i >= n) {
      throw Errors.indexError("list assignment index out of range");
    }
    if (value == null) {
      list.remove((int) i);
    } else {
      list.set((int) i, value);
    }
    return true;
  }

  @Override
  public PyObject concat(PyObject left, PyObject right) {
    PyList a = (PyList) left;
    if (!(right instanceof PyList b)) {
      throw Errors.typeError("can only concatenate list (not \"" + PyType.of(right).name() + "\") to list");
    }
    PyList.checkSize((long) a.size() + b.size());
    PyObject[] joined = new PyObject[a.size() + b.size()];
    System.arraycopy(a.items(), 0, joined, 0, a.size());
    System.arraycopy(b.items(), 0, joined, a.size(), b.size());
    Refs.increfAll(joined, joined.length);
    return PyList.ofSteal(joined);
  }

  @Override
  public PyObject inplaceConcat(PyObject left, PyObject right) {
    ((PyList) left).extend(right);
    return Refs.newRef(left);
  }

  @Override
  public boolean isRepeatable(PyObject self) {
    return true;
  }

  @Override
  public PyObject repeat(PyObject self, long times) {
    PyList list = (PyList) self;
    int n = list.size();
    return n == 0 || times <= 0 ? new PyList() : PyList.ofSteal(ListSlicing.repeated(list, times));
  }

  @Override
  public PyObject inplaceRepeat(PyObject self, long times) {
    PyList list = (PyList) self;
    if (list.size() != 0 && times != 1) {
      if (times < 1) {
        list.clear();
      } else {
        ListSlicing.repeatInPlace(list, times);
      }
    }
    return Refs.newRef(list);
  }

  @Override
  public long sizeOf(PyObject self) {
    return PyType.of(self).basicSize() + (long) ((PyList) self).allocated() * PLACE_BYTES;
  }
}
