package org.minipy.runtime.types.bytes;

import java.util.Arrays;
import org.minipy.runtime.algorithm.StringText;
import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.slice.PySlice;
import org.minipy.runtime.types.slice.SliceRange;
import org.minipy.runtime.types.text.PyStr;

/** The slots of bytes. */
final class BytesSlots extends Slots {
  private static final int HEADER_BYTES = 33;

  @Override
  public BuiltinMethod[] methods() {
    return BytesMethod.all();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __str__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__"
        + " __mod__ __rmod__ __len__ __getitem__ __add__ __mul__ __rmul__ __contains__ __buffer__";
  }

  @Override
  public PyObject buffer(PyObject self) {
    return PyMemoryView.of(self);
  }

  @Override
  public String doc() {
    return "An immutable sequence of bytes, made from ints, from text in an encoding, from other bytes, or of zeros.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    PyObject[] bound = ArgumentBinder.bind(
        Parameters.OF_NEW, "bytes", args, keywords);
    PyBytes made = BytesConversion.construct(bound[0], bound[1], bound[2]);
    if (type == PyBytes.TYPE) {
      return made;
    }
    try {
      return new BytesInstance(type, made.toByteArray());
    } finally {
      Refs.decref(made);
    }
  }

  @Override
  public PyObject repr(PyObject self) {
    return new PyStr(StringText.repr(((PyBytes) self).toByteArray()));
  }

  @Override
  public PyObject str(PyObject self) {
    BytesWarnings.text("bytes");
    return repr(self);
  }

  @Override
  public long hash(PyObject self) {
    return ((PyBytes) self).hash();
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(other instanceof PyBytes b)) {
      BytesWarnings.comparison("bytes", other, op);
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return PyBool.of(op.holds(Arrays.compareUnsigned(((PyBytes) self).toByteArray(), b.toByteArray())));
  }

  @Override
  public PyObject iter(PyObject self) {
    return PyByteIterator.of((PyBytes) self);
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return op == BinaryOp.REMAINDER && left instanceof PyBytes format
        ? BytePercent.format(format, right)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @Override
  public PyObject concat(PyObject left, PyObject right) {
    return ByteJoin.concat(left, right, PyType.of(left).name());
  }

  @Override
  public boolean isRepeatable(PyObject self) {
    return true;
  }

  @Override
  public PyObject repeat(PyObject self, long times) {
    PyBytes b = (PyBytes) self;
    return times == 1 ? b.exact() : PyBytes.unshared(ByteJoin.repeated(b, times));
  }

  @Override
  public long length(PyObject self) {
    return ((PyBytes) self).size();
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    PyBytes b = (PyBytes) self;
    if (key instanceof PySlice slice) {
      return slice(b, SliceRange.of(slice, b.size()));
    }
    if (!Indexes.isIndex(key)) {
      throw Errors.typeError("byte indices must be integers or slices, not " + PyType.of(key).name());
    }
    long i = Indexes.toIndex(key);
    i = i < 0 ? i + b.size() : i;
    if (i < 0 || i >= b.size()) {
      throw Errors.indexError("index out of range");
    }
    return PyInt.of(b.toByteArray()[(int) i] & 0xff);
  }

  private static PyObject slice(PyBytes b, SliceRange range) {
    if (range.step() == 1 && range.count() == b.size()) {
      return b.exact();
    }
    return PyBytes.of(pick(b, range));
  }

  /** The bytes at the positions of a slice. */
  static byte[] pick(BytesLike b, SliceRange range) {
    byte[] array = b.array();
    int count = (int) range.count();
    int from = b.offset() + (int) range.start();
    if (range.step() == 1) {
      return Arrays.copyOfRange(array, from, from + count);
    }
    byte[] out = new byte[count];
    long at = from;
    for (int i = 0; i < count; i++, at += range.step()) {
      out[i] = array[(int) at];
    }
    return out;
  }

  @Override
  public int contains(PyObject self, PyObject item) {
    return ByteSearch.contains((PyBytes) self, item) ? 1 : 0;
  }

  @Override
  public long sizeOf(PyObject self) {
    return HEADER_BYTES + ((PyBytes) self).size();
  }

  /** The parameters of the constructor, parsed when they are first needed. */
  private static final class Parameters {
    static final Signature OF_NEW =
        Signature.parse("bytes(source=b'', encoding=<unrepresentable>, errors=<unrepresentable>)");
  }
}
