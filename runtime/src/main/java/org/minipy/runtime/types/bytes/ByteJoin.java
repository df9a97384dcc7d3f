package org.minipy.runtime.types.bytes;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Sequences;
import org.minipy.runtime.types.tuple.PyTuple;

/** join and concatenation, of bytes and bytearray. */
final class ByteJoin {
  private ByteJoin() {}

  static PyObject join(BytesLike separator, PyObject iterable) {
    PyType type = PyType.of(iterable);
    if (type.special(Special.ITER) == null && type.special(Special.GETITEM) == null) {
      throw Errors.typeError("can only join an iterable");
    }
    PyTuple items = Sequences.toTuple(iterable);
    try {
      if (items.size() == 1 && separator instanceof PyBytes && items.get(0) instanceof PyBytes b && b.isExact()) {
        return Refs.newRef(b);
      }
      byte[] between = separator.bytes();
      ByteBuilder out = new ByteBuilder(64);
      for (int i = 0; i < items.size(); i++) {
        if (!(items.get(i) instanceof BytesLike item)) {
          throw wrongItem(i, items.get(i));
        }
        if (i > 0) {
          out.append(between);
        }
        out.append(item.array(), item.offset(), item.size());
      }
      return separator instanceof PyByteArray ? new PyByteArray(out.toBytes()) : PyBytes.unshared(out.toBytes());
    } finally {
      Refs.decref(items);
    }
  }

  private static PyException wrongItem(int index, PyObject item) {
    return Errors.typeError(
        "sequence item " + index + ": expected a bytes-like object, " + PyType.of(item).name() + " found");
  }

  /** {@code left + right}, of the kind of {@code left}; raises TypeError. */
  static PyObject concat(PyObject left, PyObject right, String kind) {
    if (!(right instanceof BytesLike b) || right instanceof PyMemoryView view && !view.isContiguous()) {
      throw Errors.typeError("can't concat " + PyType.of(right).name() + " to " + kind);
    }
    BytesLike a = (BytesLike) left;
    if (left instanceof PyBytes) {
      if (a.size() == 0 && right instanceof PyBytes whole && whole.isExact()) {
        return Refs.newRef(whole);
      }
      if (b.size() == 0 && ((PyBytes) left).isExact()) {
        return Refs.newRef(left);
      }
    }
    if ((long) a.size() + b.size() > Integer.MAX_VALUE - 64) {
      throw Errors.outOfMemory();
    }
    byte[] joined = new byte[a.size() + b.size()];
    System.arraycopy(a.array(), a.offset(), joined, 0, a.size());
    System.arraycopy(b.array(), b.offset(), joined, a.size(), b.size());
    return left instanceof PyByteArray ? new PyByteArray(joined) : PyBytes.unshared(joined);
  }

  /** The bytes repeated; raises OverflowError or MemoryError. */
  static byte[] repeated(BytesLike self, long times) {
    int size = self.size();
    if (times <= 0 || size == 0) {
      return new byte[0];
    }
    if (times > Long.MAX_VALUE / size) {
      throw self instanceof PyByteArray ? Errors.outOfMemory() : Errors.overflowError("repeated bytes are too long");
    }
    if (times * size > Integer.MAX_VALUE - 64) {
      throw Errors.outOfMemory();
    }
    byte[] result = new byte[(int) times * size];
    System.arraycopy(self.array(), self.offset(), result, 0, size);
    for (int done = size; done < result.length; ) {
      int more = Math.min(done, result.length - done);
      System.arraycopy(result, 0, result, done, more);
      done += more;
    }
    return result;
  }
}
