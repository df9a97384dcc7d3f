package org.minipy.runtime.types.deque;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ReprStack;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of deque. */
final class DequeSlots extends Slots {
  private static final Signature CONSTRUCTOR = Signature.parse("deque(iterable=(), maxlen=None)");
  private static final int BLOCK_BYTES = 528;

  @Override
  public BuiltinMethod[] methods() {
    return DequeMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return new BuiltinAttribute[] {DequeAttribute.MAXLEN};
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__=None __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ __init__"
        + " __len__ __add__ __mul__ __rmul__ __getitem__ __setitem__ __delitem__ __contains__ __iadd__ __imul__";
  }

  @Override
  public String doc() {
    return "A list that is quick at both ends: deque(iterable) holds the items of an iterable, and at most maxlen of them.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return type == PyDeque.TYPE ? new PyDeque(type) : new DequeInstance(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyDeque deque = (PyDeque) self;
    PyObject[] bound = ArgumentBinder.bind(CONSTRUCTOR, "deque", args, keywords);
    long length = -1;
    if (bound[1] != null && bound[1] != PyNone.NONE) {
      if (!(bound[1] instanceof PyInt)) {
        throw Errors.typeError("an integer is required");
      }
      length = Indexes.toSize(bound[1], "Python int too large to convert to C ssize_t");
      if (length < 0) {
        throw Errors.valueError("maxlen must be non-negative");
      }
    }
    deque.setMaxLength(length);
    if (deque.size() > 0) {
      deque.clear();
    }
    if (bound[0] != null) {
      deque.extend(bound[0], false);
    }
  }

  @Override
  public PyObject repr(PyObject self) {
    PyDeque deque = (PyDeque) self;
    if (!ReprStack.enter(deque)) {
      return PyStr.of("[...]");
    }
    try {
      StringBuilder text = new StringBuilder(PyType.of(self).shortName()).append("([");
      for (int i = 0; i < deque.size(); i++) {
        text.append(i == 0 ? "" : ", ").append(Text.reprText(deque.get(i)));
      }
      text.append(']');
      if (deque.maxLength() >= 0) {
        text.append(", maxlen=").append(deque.maxLength());
      }
      return PyStr.of(text.append(')').toString());
    } finally {
      ReprStack.leave(deque);
    }
  }

  @Override
  public long hash(PyObject self) {
    return Attributes.unhashable(self);
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(self instanceof PyDeque a) || !(other instanceof PyDeque b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    int both = Math.min(a.size(), b.size());
    if (a.size() != b.size() && (op == CompareOp.EQ || op == CompareOp.NE)) {
      return PyBool.of(op == CompareOp.NE);
    }
    int i = 0;
    while (i < both && i < a.size() && i < b.size() && Comparison.equalHeld(a.get(i), b.get(i))) {
      i++;
    }
    if (i >= both) {
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
    return new PyDequeIterator((PyDeque) self, false);
  }

  @Override
  public long length(PyObject self) {
    return ((PyDeque) self).size();
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    return Refs.newRef(((PyDeque) self).get(index((PyDeque) self, key)));
  }

  private static int index(PyDeque deque, PyObject key) {
    if (!Indexes.isIndex(key)) {
      throw Errors.typeError("sequence index must be integer, not '" + PyType.of(key).name() + "'");
    }
    long index = Indexes.toIndex(key);
    long i = index < 0 ? index + deque.size() : index;
    if (i < 0 || i >= deque.size()) {
      throw Errors.indexError("deque index out of range");
    }
    return (int) i;
  }

  @Override
  public boolean setItem(PyObject self, PyObject key, PyObject value) {
    PyDeque deque = (PyDeque) self;
    int i = index(deque, key);
    if (value == null) {
      Refs.decref(deque.removeAt(i));
    } else {
      deque.set(i, value);
    }
    return true;
  }

  @Override
  public int contains(PyObject self, PyObject item) {
    PyDeque deque = (PyDeque) self;
    long state = deque.state();
    for (int i = 0; i < deque.size(); i++) {
      if (Comparison.equalItem(deque.get(i), item)) {
        return 1;
      }
      if (deque.state() != state) {
        throw Errors.runtimeError("deque mutated during iteration");
      }
    }
    return 0;
  }

  @Override
  public PyObject concat(PyObject left, PyObject right) {
    if (!(right instanceof PyDeque)) {
      throw Errors.typeError("can only concatenate deque (not \"" + PyType.of(right).name() + "\") to deque");
    }
    PyDeque joined = (PyDeque) DequeMethod.copy((PyDeque) left);
    try {
      joined.extend(right, false);
      return joined;
    } catch (Throwable t) {
      Refs.decref(joined);
      throw t;
    }
  }

  @Override
  public PyObject inplaceConcat(PyObject left, PyObject right) {
    ((PyDeque) left).extend(right, false);
    return Refs.newRef(left);
  }

  @Override
  public boolean isRepeatable(PyObject self) {
    return true;
  }

  @Override
  public PyObject repeat(PyObject self, long times) {
    PyDeque result = (PyDeque) DequeMethod.copy((PyDeque) self);
    try {
      repeatInPlace(result, times);
      return result;
    } catch (Throwable t) {
      Refs.decref(result);
      throw t;
    }
  }

  @Override
  public PyObject inplaceRepeat(PyObject self, long times) {
    repeatInPlace((PyDeque) self, times);
    return Refs.newRef(self);
  }

  private static void repeatInPlace(PyDeque deque, long times) {
    if (times <= 0) {
      deque.clear();
      return;
    }
    int n = deque.size();
    if (n * times > Integer.MAX_VALUE / 2) {
      throw Errors.outOfMemory();
    }
    PyObject[] items = new PyObject[n];
    for (int i = 0; i < n; i++) {
      items[i] = Refs.newRef(deque.get(i));
    }
    for (long t = 1; t < times; t++) {
      for (PyObject item : items) {
        deque.appendSteal(Refs.newRef(item));
      }
    }
    Refs.decrefAll(items);
  }

  @Override
  public long sizeOf(PyObject self) {
    return PyType.of(self).basicSize() + (long) ((PyDeque) self).blocks() * BLOCK_BYTES;
  }
}
