package org.minipy.runtime.types.range;

import java.math.BigInteger;
import org.minipy.runtime.algorithm.NumberHash;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
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
import org.minipy.runtime.types.slice.PySlice;
import org.minipy.runtime.types.slice.SliceIndices;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of range. */
final class RangeSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return RangeMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return RangeAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ __bool__"
        + " __len__ __getitem__ __contains__";
  }

  @Override
  public String doc() {
    return "range(stop)\nrange(start, stop[, step])\n\nThe ints from start (0 unless given) up to but without stop, in"
        + " steps of step (1 unless given).";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0) {
      throw Errors.typeError("range() takes no keyword arguments");
    }
    return switch (args.length) {
      case 0 -> throw Errors.typeError("range expected at least 1 argument, got 0");
      case 1 -> PyRange.ofSteal(PyInt.of(0), Indexes.exactIndex(args[0]), PyInt.of(1));
      case 2, 3 -> fromBounds(args);
      default -> throw Errors.typeError("range expected at most 3 arguments, got " + args.length);
    };
  }

  private static PyRange fromBounds(PyObject[] args) {
    PyInt start = Indexes.exactIndex(args[0]);
    PyInt stop = null;
    PyInt step = null;
    try {
      stop = Indexes.exactIndex(args[1]);
      step = args.length == 2 ? PyInt.of(1) : Indexes.exactIndex(args[2]);
      if (step.sign() == 0) {
        throw Errors.valueError("range() arg 3 must not be zero");
      }
    } catch (Throwable t) {
      Refs.decref(start);
      Refs.xdecref(stop);
      Refs.xdecref(step);
      throw t;
    }
    return PyRange.ofSteal(start, stop, step);
  }

  @Override
  public PyObject repr(PyObject self) {
    PyRange range = (PyRange) self;
    StringBuilder text = new StringBuilder("range(");
    text.append(Text.reprText(range.start())).append(", ").append(Text.reprText(range.stop()));
    if (!isOne(range.step())) {
      text.append(", ").append(Text.reprText(range.step()));
    }
    return PyStr.of(text.append(')').toString());
  }

  private static boolean isOne(PyInt i) {
    return i.fitsLong() && i.longValue() == 1;
  }

  @Override
  public long hash(PyObject self) {
    PyRange range = (PyRange) self;
    long none = Comparison.hash(PyNone.NONE);
    boolean any = range.length().sign() > 0;
    return NumberHash.tuple(range.length().hash(), any ? range.start().hash() : none,
        any && !isOne(range.length()) ? range.step().hash() : none);
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(self instanceof PyRange a) || !(other instanceof PyRange b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return switch (op) {
      case EQ -> PyBool.of(equal(a, b));
      case NE -> PyBool.of(!equal(a, b));
      default -> PyNotImplemented.NOT_IMPLEMENTED;
    };
  }

  private static boolean equal(PyRange a, PyRange b) {
    if (a == b) {
      return true;
    }
    if (!Comparison.equal(a.length(), b.length())) {
      return false;
    }
    return a.length().sign() == 0
        || Comparison.equal(a.start(), b.start()) && (isOne(a.length()) || Comparison.equal(a.step(), b.step()));
  }

  @Override
  public PyObject iter(PyObject self) {
    PyRange range = (PyRange) self;
    return range.isSmall()
        ? new PyRangeIterator(range.start().longValue(), range.step().longValue(), range.length().longValue())
        : new PyLongRangeIterator(range.start().bigValue(), range.step().bigValue(), range.length().bigValue());
  }

  @Override
  public int truth(PyObject self) {
    return ((PyRange) self).length().sign() == 0 ? 0 : 1;
  }

  @Override
  public long length(PyObject self) {
    return Indexes.toSize(((PyRange) self).length(), "Python int too large to convert to C ssize_t");
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    PyRange range = (PyRange) self;
    if (key instanceof PySlice slice) {
      return slice(range, slice);
    }
    if (!Indexes.isIndex(key)) {
      throw Errors.typeError("range indices must be integers or slices, not " + PyType.of(key).name());
    }
    PyInt index = Indexes.index(key);
    try {
      return item(range, index);
    } finally {
      Refs.decref(index);
    }
  }

  private static PyObject item(PyRange range, PyInt index) {
    if (range.isSmall() && index.fitsLong()) {
      long n = range.length().longValue();
      long i = index.longValue();
      i = i < 0 ? i + n : i;
      if (i >= 0 && i < n) {
        return PyInt.of(range.smallItem(i));
      }
    } else {
      BigInteger n = range.length().bigValue();
      BigInteger i = index.sign() < 0 ? index.bigValue().add(n) : index.bigValue();
      if (i.signum() >= 0 && i.compareTo(n) < 0) {
        return range.item(i);
      }
    }
    throw Errors.indexError("range object index out of range");
  }

  private static PyObject slice(PyRange range, PySlice slice) {
    PyTuple bounds = SliceIndices.of(slice, range.length());
    try {
      return PyRange.of(range.value(big(bounds, 0)), range.value(big(bounds, 1)),
          range.step().bigValue().multiply(big(bounds, 2)));
    } finally {
      Refs.decref(bounds);
    }
  }

  private static BigInteger big(PyTuple bounds, int i) {
    return ((PyInt) bounds.get(i)).bigValue();
  }

  @Override
  public int contains(PyObject self, PyObject item) {
    PyRange range = (PyRange) self;
    if (item instanceof PyInt i && (i.isExact() || i instanceof PyBool)) {
      return RangeSearch.contains(range, i) ? 1 : 0;
    }
    return RangeSearch.find(range, item) >= 0 ? 1 : 0;
  }
}
