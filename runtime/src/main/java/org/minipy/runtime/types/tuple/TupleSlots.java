package org.minipy.runtime.types.tuple;

import org.minipy.runtime.algorithm.NumberHash;
import org.minipy.runtime.call.OnlyArgument;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ReprStack;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
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
import org.minipy.runtime.types.slice.SliceRange;
import org.minipy.runtime.types.text.PyStr;

/** The slots of tuple, and of the built-in types derived from it. */
public class TupleSlots extends Slots {
  private static final int MAX_SIZE = Integer.MAX_VALUE - 16;

  @Override
  public String textSignature() {
    return "(iterable=(), /)";
  }

  @Override
  public BuiltinMethod[] methods() {
    return TupleMethod.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ __len__"
        + " __getitem__ __add__ __mul__ __rmul__ __contains__";
  }

  @Override
  public String doc() {
    return "An immutable sequence: tuple() is empty, tuple(iterable) holds the items of an iterable.\n\n"
        + "A tuple given as the iterable is returned itself.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    boolean ownInit = keywords != null && type != PyTuple.TYPE
        && type.special(Special.INIT) != PyTuple.TYPE.special(Special.INIT);
    PyObject iterable = OnlyArgument.of("tuple", args, keywords, ownInit);
    PyTuple tuple = iterable == null ? Refs.newRef(PyTuple.EMPTY) : PyTuple.fromIterable(iterable);
    if (type == PyTuple.TYPE) {
      return tuple;
    }
    try {
      return new TupleInstance(type, tuple.toArray());
    } finally {
      Refs.decref(tuple);
    }
  }

  @Override
  public PyObject repr(PyObject self) {
    PyTuple tuple = (PyTuple) self;
    int n = tuple.size();
    if (n == 0) {
      return PyStr.of("()");
    }
    if (!ReprStack.enter(tuple)) {
      return PyStr.of("(...)");
    }
    try {
      StringBuilder text = new StringBuilder("(");
      for (int i = 0; i < n; i++) {
        if (i > 0) {
          text.append(", ");
        }
        text.append(Text.reprText(tuple.get(i)));
      }
      return PyStr.of(text.append(n == 1 ? ",)" : ")").toString());
    } finally {
      ReprStack.leave(tuple);
    }
  }

  @Override
  public long hash(PyObject self) {
    PyTuple tuple = (PyTuple) self;
    long state = NumberHash.tupleStart();
    for (int i = 0; i < tuple.size(); i++) {
      state = NumberHash.tupleStep(state, Comparison.hash(tuple.get(i)));
    }
    return NumberHash.tupleEnd(state, tuple.size());
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(self instanceof PyTuple a) || !(other instanceof PyTuple b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    int both = Math.min(a.size(), b.size());
    int i = 0;
    while (i < both && Comparison.equal(a.get(i), b.get(i))) {
      i++;
    }
    if (i == both) {
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
    return new PyTupleIterator((PyTuple) self);
  }

  @Override
  public long length(PyObject self) {
    return ((PyTuple) self).size();
  }

  @Override
  public int contains(PyObject self, PyObject item) {
    PyTuple tuple = (PyTuple) self;
    for (int i = 0; i < tuple.size(); i++) {
      if (Comparison.equal(tuple.get(i), item)) {
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
    PyTuple tuple = (PyTuple) self;
    if (key instanceof PyInt i && i.fitsLong()) {
      return item(tuple, i.longValue());
    }
    if (key instanceof PySlice slice) {
      return slice(tuple, SliceRange.of(slice, tuple.size()));
    }
    if (!Indexes.isIndex(key)) {
      throw Errors.typeError("tuple indices must be integers or slices, not " + PyType.of(key).name());
    }
    return item(tuple, Indexes.toIndex(key));
  }

  private static PyObject item(PyTuple tuple, long index) {
    int n = tuple.size();
    long i = index < 0 ? index + n : index;
    if (i < 0 || i >= n) {
      throw Errors.indexError("tuple index out of range");
    }
    return Refs.newRef(tuple.get((int) i));
  }

  private static PyObject slice(PyTuple tuple, SliceRange range) {
    int count = (int) range.count();
    if (range.step() == 1) {
      return count == tuple.size() && tuple.isExact()
          ? Refs.newRef(tuple)
          : PyTuple.copyOf(tuple.items(), (int) range.start(), count);
    }
    PyObject[] selected = new PyObject[count];
    for (int i = 0; i < count; i++) {
      selected[i] = Refs.newRef(tuple.get((int) (range.start() + i * range.step())));
    }
    return PyTuple.ofSteal(selected);
  }

  @Override
  public PyObject concat(PyObject left, PyObject right) {
    PyTuple a = (PyTuple) left;
    if (a.size() == 0 && right instanceof PyTuple b && b.isExact()) {
      return Refs.newRef(b);
    }
    if (!(right instanceof PyTuple b)) {
      throw Errors.typeError("can only concatenate tuple (not \"" + PyType.of(right).name() + "\") to tuple");
    }
    if (b.size() == 0 && a.isExact()) {
      return Refs.newRef(a);
    }
    if ((long) a.size() + b.size() > MAX_SIZE) {
      throw Errors.outOfMemory();
    }
    PyObject[] joined = new PyObject[a.size() + b.size()];
    System.arraycopy(a.items(), 0, joined, 0, a.size());
    System.arraycopy(b.items(), 0, joined, a.size(), b.size());
    Refs.increfAll(joined, joined.length);
    return PyTuple.ofSteal(joined);
  }

  @Override
  public boolean isRepeatable(PyObject self) {
    return true;
  }

  @Override
  public PyObject repeat(PyObject self, long times) {
    PyTuple tuple = (PyTuple) self;
    int n = tuple.size();
    if ((n == 0 || times == 1) && tuple.isExact()) {
      return Refs.newRef(tuple);
    }
    if (n == 0 || times <= 0) {
      return Refs.newRef(PyTuple.EMPTY);
    }
    if (times > MAX_SIZE || n * times > MAX_SIZE) {
      throw Errors.outOfMemory();
    }
    PyObject[] all = new PyObject[(int) (n * times)];
    for (int at = 0; at < all.length; at += n) {
      System.arraycopy(tuple.items(), 0, all, at, n);
    }
    Refs.increfAll(all, all.length);
    return PyTuple.ofSteal(all);
  }

  @Override
  public long sizeOf(PyObject self) {
    PyType type = PyType.of(self);
    return type.basicSize() + ((PyTuple) self).size() * PyTuple.TYPE.itemSize();
  }
}
