package org.minipy.runtime.types.bytes;

import java.util.Arrays;
import org.minipy.runtime.algorithm.StringText;
import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.slice.PySlice;
import org.minipy.runtime.types.slice.SliceRange;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of bytearray. */
final class ByteArraySlots extends Slots {
  private static final int HEADER_BYTES = 56;

  @Override
  public BuiltinMethod[] methods() {
    return ByteArrayMethod.all();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__=None __str__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__"
        + " __init__ __mod__ __rmod__ __len__ __getitem__ __setitem__ __delitem__ __add__ __mul__ __rmul__ __contains__"
        + " __iadd__ __imul__ __buffer__ __release_buffer__";
  }

  @Override
  public PyObject buffer(PyObject self) {
    return PyMemoryView.of(self);
  }

  @Override
  public void releaseBuffer(PyObject self, PyObject buffer) {
    if (buffer instanceof PyMemoryView view && view.base() != self) {
      throw Errors.valueError("memoryview's buffer is not this object");
    }
    Refs.decref(MemoryViewMethod.release(buffer));
  }

  @Override
  public String doc() {
    return "A mutable sequence of bytes, made from ints, from text in an encoding, from other bytes, or of zeros.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return type == PyByteArray.TYPE ? new PyByteArray(new byte[0]) : new ByteArrayInstance(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyByteArray b = (PyByteArray) self;
    PyObject[] bound = ArgumentBinder.bind(
        Parameters.OF_NEW, "bytearray", args,
        keywords);
    if (b.size() != 0) {
      b.resize(0);
    }
    PyObject source = bound[0];
    PyBytes encoded = BytesConversion.encoded("bytearray", source, bound[1], bound[2]);
    if (encoded != null) {
      b.splice(0, 0, encoded.toByteArray());
      Refs.decref(encoded);
    } else if (source instanceof BytesLike like) {
      b.splice(0, 0, like.copyBytes());
    } else if (source != null) {
      int zeros = BytesConversion.countOrMinusOne(source);
      if (zeros >= 0) {
        b.splice(0, 0, new byte[zeros]);
      } else {
        byte[] bytes = BytesConversion.fromIterable(source, "bytearray");
        if (source instanceof PyList || source instanceof PyTuple) {
          b.splice(0, 0, bytes);
        } else {
          appendEach(b, bytes);
        }
      }
    }
  }

  /** Lets {@code b} grow as it does in CPython, which appends the bytes of an iterator one by one. */
  private static void appendEach(PyByteArray b, byte[] bytes) {
    for (int n = 1; n <= bytes.length; n++) {
      b.resize(n);
    }
    b.splice(0, bytes.length, bytes);
  }

  /** The ints of an iterable as bytes; raises TypeError or ValueError. */
  static byte[] integers(PyObject iterable) {
    ByteBuilder out = new ByteBuilder(16);
    Iteration.forEach(iterable, item -> out.append(BytesConversion.byteValue(item, BytesArguments.BYTE_RANGE)));
    return out.toBytes();
  }

  static long size(PyByteArray b) {
    return HEADER_BYTES + b.allocated();
  }

  @Override
  public long sizeOf(PyObject self) {
    return size((PyByteArray) self);
  }

  @Override
  public PyObject repr(PyObject self) {
    String bytes = StringText.repr(((PyByteArray) self).bytes());
    String shown = bytes.startsWith("b\"") ? bytes.replace("'", "\\'") : bytes;
    return new PyStr(PyType.of(self).name() + "(" + shown + ")");
  }

  @Override
  public PyObject str(PyObject self) {
    BytesWarnings.text("bytearray");
    return repr(self);
  }

  @Override
  public long hash(PyObject self) {
    return Attributes.unhashable(self);
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(other instanceof BytesLike b) || other instanceof PyMemoryView view && !view.isContiguous()) {
      BytesWarnings.comparison("bytearray", other, op);
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    BytesLike a = (BytesLike) self;
    int sign = Arrays.compareUnsigned(a.array(), a.offset(), a.offset() + a.size(),
        b.array(), b.offset(), b.offset() + b.size());
    return PyBool.of(op.holds(sign));
  }

  @Override
  public PyObject iter(PyObject self) {
    return PyByteIterator.of((PyByteArray) self);
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return op == BinaryOp.REMAINDER && left instanceof PyByteArray format
        ? BytePercent.format(format, right)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @Override
  public PyObject concat(PyObject left, PyObject right) {
    return ByteJoin.concat(left, right, "bytearray");
  }

  @Override
  public PyObject inplaceConcat(PyObject left, PyObject right) {
    PyByteArray b = (PyByteArray) left;
    if (!(right instanceof BytesLike more)) {
      throw Errors.typeError("can't concat " + PyType.of(right).name() + " to " + PyType.of(left).name());
    }
    b.splice(b.size(), b.size(), more.copyBytes());
    return Refs.newRef(left);
  }

  @Override
  public boolean isRepeatable(PyObject self) {
    return true;
  }

  @Override
  public PyObject repeat(PyObject self, long times) {
    return new PyByteArray(ByteJoin.repeated((PyByteArray) self, times));
  }

  @Override
  public PyObject inplaceRepeat(PyObject self, long times) {
    PyByteArray b = (PyByteArray) self;
    int size = b.size();
    byte[] repeated = ByteJoin.repeated(b, times);
    b.resize(repeated.length);
    if (repeated.length > size) {
      System.arraycopy(repeated, 0, b.array(), b.offset(), repeated.length);
    }
    return Refs.newRef(self);
  }

  @Override
  public long length(PyObject self) {
    return ((PyByteArray) self).size();
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    PyByteArray b = (PyByteArray) self;
    if (key instanceof PySlice slice) {
      SliceRange range = SliceRange.unpack(slice);
      return new PyByteArray(BytesSlots.pick(b, range.adjust(b.size())));
    }
    return PyInt.of(b.get(position(b, indexOf(key))) & 0xff);
  }

  private static long indexOf(PyObject key) {
    if (!Indexes.isIndex(key)) {
      throw Errors.typeError("bytearray indices must be integers or slices, not " + PyType.of(key).name());
    }
    return Indexes.toIndex(key);
  }

  private static int position(PyByteArray b, long index) {
    long i = index < 0 ? index + b.size() : index;
    if (i < 0 || i >= b.size()) {
      throw Errors.indexError("bytearray index out of range");
    }
    return (int) i;
  }

  @Override
  public boolean setItem(PyObject self, PyObject key, PyObject value) {
    PyByteArray b = (PyByteArray) self;
    if (key instanceof PySlice slice) {
      ByteArraySlices.assign(b, slice, value);
      return true;
    }
    long index = indexOf(key);
    if (value == null) {
      int at = position(b, index);
      b.splice(at, at + 1, new byte[0]);
      return true;
    }
    int item = BytesConversion.byteValue(value, BytesArguments.BYTE_RANGE);
    b.set(position(b, index), (byte) item);
    return true;
  }

  @Override
  public int contains(PyObject self, PyObject item) {
    return ByteSearch.contains((PyByteArray) self, item) ? 1 : 0;
  }

  /** The parameters of the constructor, parsed when they are first needed. */
  private static final class Parameters {
    static final Signature OF_NEW =
        Signature.parse("bytearray(source=b'', encoding=<unrepresentable>, errors=<unrepresentable>)");
  }
}
