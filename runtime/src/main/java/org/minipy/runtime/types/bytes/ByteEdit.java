package org.minipy.runtime.types.bytes;

import java.util.Arrays;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.singleton.PyNone;

/** strip, center, zfill, expandtabs, replace, translate and their like, of bytes and bytearray. */
final class ByteEdit {
  private static final int TABLE_SIZE = 256;

  private ByteEdit() {}

  static PyObject strip(BytesLike self, PyObject chars, boolean left, boolean right) {
    byte[] set = chars == null || chars == PyNone.NONE ? null : BytesArguments.bytes(chars);
    byte[] bytes = self.bytes();
    int from = 0;
    int to = bytes.length;
    while (left && from < to && isStripped(bytes[from], set)) {
      from++;
    }
    while (right && to > from && isStripped(bytes[to - 1], set)) {
      to--;
    }
    return BytesArguments.slice(self, bytes, from, to);
  }

  private static boolean isStripped(byte b, byte[] set) {
    if (set == null) {
      return ByteSplit.isSpace(b);
    }
    for (byte each : set) {
      if (each == b) {
        return true;
      }
    }
    return false;
  }

  static PyObject removePrefix(BytesLike self, PyObject prefix) {
    byte[] cut = BytesArguments.bytes(prefix);
    byte[] bytes = self.bytes();
    boolean found = cut.length <= bytes.length && ByteSearch.matches(bytes, cut, 0);
    return BytesArguments.slice(self, bytes, found ? cut.length : 0, bytes.length);
  }

  static PyObject removeSuffix(BytesLike self, PyObject suffix) {
    byte[] cut = BytesArguments.bytes(suffix);
    byte[] bytes = self.bytes();
    int rest = bytes.length - cut.length;
    boolean found = rest >= 0 && ByteSearch.matches(bytes, cut, rest);
    return BytesArguments.slice(self, bytes, 0, found ? rest : bytes.length);
  }

  static PyObject pad(String method, BytesLike self, PyObject widthObject, PyObject fillObject, boolean left,
      boolean right) {
    long width = Indexes.toSsize(widthObject);
    byte fill = fillObject == null ? (byte) ' ' : fillByte(method, fillObject);
    byte[] bytes = self.bytes();
    if (width <= bytes.length) {
      return BytesArguments.unchanged(self);
    }
    int padding = checkedSize(width) - bytes.length;
    int before = left && right ? padding / 2 + (padding & (int) width & 1) : left ? padding : 0;
    ByteBuilder out = new ByteBuilder((int) width);
    return BytesArguments.like(self, out.fill(fill, before).append(bytes).fill(fill, padding - before).toBytes());
  }

  private static byte fillByte(String method, PyObject o) {
    if ((o instanceof PyBytes || o instanceof PyByteArray) && ((BytesLike) o).size() == 1) {
      return ((BytesLike) o).bytes()[0];
    }
    throw Errors.typeError(
        method + "() argument 2 must be a byte string of length 1, not " + PyType.of(o).name());
  }

  private static int checkedSize(long size) {
    if (size > Integer.MAX_VALUE - 64) {
      throw Errors.outOfMemory();
    }
    return (int) size;
  }

  static PyObject zeroFill(BytesLike self, PyObject widthObject) {
    long width = Indexes.toSsize(widthObject);
    byte[] bytes = self.bytes();
    if (width <= bytes.length) {
      return BytesArguments.unchanged(self);
    }
    int sign = bytes.length > 0 && (bytes[0] == '+' || bytes[0] == '-') ? 1 : 0;
    ByteBuilder out = new ByteBuilder(checkedSize(width)).append(bytes, 0, sign).fill('0', (int) width - bytes.length);
    return BytesArguments.like(self, out.append(bytes, sign, bytes.length - sign).toBytes());
  }

  static PyObject expandTabs(BytesLike self, PyObject sizeObject) {
    int size = sizeObject == null ? 8 : Indexes.toInt(sizeObject);
    byte[] bytes = self.bytes();
    ByteBuilder out = new ByteBuilder(bytes.length + 16);
    int column = 0;
    for (byte b : bytes) {
      if (b == '\t') {
        if (size > 0) {
          int blanks = size - column % size;
          out.fill(' ', blanks);
          column += blanks;
        }
      } else {
        out.append(b);
        column = b == '\n' || b == '\r' ? 0 : column + 1;
      }
    }
    return BytesArguments.like(self, out.toBytes());
  }

  static PyObject replace(BytesLike self, PyObject oldObject, PyObject newObject, PyObject countObject) {
    byte[] old = BytesArguments.bytes(oldObject);
    byte[] with = BytesArguments.bytes(newObject);
    long count = countObject == null ? -1 : Indexes.toSsize(countObject);
    count = count < 0 ? Long.MAX_VALUE : count;
    byte[] bytes = self.bytes();
    if (count == 0 || Arrays.equals(old, with)) {
      return BytesArguments.unchanged(self);
    }
    if (old.length == 0) {
      return between(self, bytes, with, count);
    }
    int at = ByteSearch.indexOf(bytes, old, 0, bytes.length);
    if (at < 0) {
      return BytesArguments.unchanged(self);
    }
    ByteBuilder out = new ByteBuilder(bytes.length + Math.max(0, with.length - old.length) * 4);
    int from = 0;
    for (long n = 0; at >= 0 && n < count; n++) {
      out.append(bytes, from, at - from).append(with);
      from = at + old.length;
      at = ByteSearch.indexOf(bytes, old, from, bytes.length);
    }
    return BytesArguments.like(self, out.append(bytes, from, bytes.length - from).toBytes());
  }

  private static PyObject between(BytesLike self, byte[] bytes, byte[] with, long count) {
    ByteBuilder out = new ByteBuilder(bytes.length + (bytes.length + 1) * with.length);
    long left = count;
    int i = 0;
    for (; i < bytes.length && left > 0; i++, left--) {
      out.append(with).append(bytes[i]);
    }
    out.append(bytes, i, bytes.length - i);
    if (left > 0) {
      out.append(with);
    }
    return BytesArguments.like(self, out.toBytes());
  }

  static PyObject translate(BytesLike self, PyObject tableObject, PyObject deletedObject) {
    byte[] table = tableObject == PyNone.NONE ? null : BytesArguments.bytes(tableObject);
    if (table != null && table.length != TABLE_SIZE) {
      throw Errors.valueError("translation table must be 256 characters long");
    }
    boolean[] isDeleted = new boolean[TABLE_SIZE];
    if (deletedObject != null) {
      for (byte b : BytesArguments.bytes(deletedObject)) {
        isDeleted[b & 0xff] = true;
      }
    }
    byte[] bytes = self.bytes();
    ByteBuilder out = new ByteBuilder(bytes.length);
    for (byte b : bytes) {
      if (!isDeleted[b & 0xff]) {
        out.append(table == null ? b : table[b & 0xff]);
      }
    }
    byte[] result = out.toBytes();
    return Arrays.equals(bytes, result) ? BytesArguments.unchanged(self) : BytesArguments.like(self, result);
  }

  static PyObject makeTable(PyObject fromObject, PyObject toObject) {
    byte[] from = BytesArguments.bytes(fromObject);
    byte[] to = BytesArguments.bytes(toObject);
    if (from.length != to.length) {
      throw Errors.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[TABLE_SIZE];
    for (int i = 0; i < TABLE_SIZE; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < from.length; i++) {
      table[from[i] & 0xff] = to[i];
    }
    return PyBytes.of(table);
  }
}
