package org.minipy.runtime.types.bytes;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.slice.PySlice;
import org.minipy.runtime.types.slice.SliceRange;
import org.minipy.runtime.types.text.PyStr;

/** Assignment to and deletion of slices of a bytearray. */
final class ByteArraySlices {
  private ByteArraySlices() {}

  /** {@code b[slice] = value}, or deletion when {@code value} is null. */
  static void assign(PyByteArray b, PySlice slice, PyObject value) {
    SliceRange bounds = SliceRange.unpack(slice);
    byte[] bytes = value == null ? new byte[0] : assigned(value);
    SliceRange range = bounds.adjust(b.size());
    int start = (int) range.start();
    int count = (int) range.count();
    if (range.step() == 1) {
      b.splice(start, Math.max(start, (int) range.stop()), bytes);
    } else if (value != null && bytes.length == count) {
      long at = range.start();
      for (int i = 0; i < count; i++, at += range.step()) {
        b.set((int) at, bytes[i]);
      }
    } else if (value == null || bytes.length == 0) {
      delete(b, range);
    } else {
      throw Errors.valueError("attempt to assign bytes of size " + bytes.length + " to extended slice of size "
          + count);
    }
  }

  private static byte[] assigned(PyObject value) {
    if (value instanceof BytesLike like) {
      return like.copyBytes();
    }
    if (value instanceof PyStr || !BytesConversion.isIterable(value)) {
      throw Errors.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return BytesConversion.fromIterable(value, "bytearray");
  }

  private static void delete(PyByteArray b, SliceRange range) {
    int count = (int) range.count();
    if (count == 0) {
      return;
    }
    b.checkResizable();
    long step = Math.abs(range.step());
    long first = range.step() > 0 ? range.start() : range.start() + range.step() * (count - 1);
    int to = (int) first;
    long next = first;
    int deleted = 0;
    for (int from = (int) first; from < b.size(); from++) {
      if (deleted < count && from == next) {
        deleted++;
        next += step;
      } else {
        b.set(to++, b.get(from));
      }
    }
    b.resize(b.size() - count);
  }
}
