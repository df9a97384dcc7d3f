package org.minipy.runtime.types.bytes;

import java.nio.charset.StandardCharsets;
import org.minipy.runtime.algorithm.TextSearch;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.slice.SliceRange;
import org.minipy.runtime.types.tuple.PyTuple;

/** find, index, count, startswith and their like, of bytes and bytearray. */
final class ByteSearch {
  private static final int PATIENCE = 16;

  private ByteSearch() {}

  /** The first place of {@code sought} that starts at {@code from} or later and ends at {@code to} or before; or -1. */
  static int indexOf(byte[] bytes, byte[] sought, int from, int to) {
    int last = to - sought.length;
    if (sought.length == 0) {
      return from <= last ? from : -1;
    }
    byte first = sought[0];
    long inVain = 0;
    for (int i = from; i <= last; i++) {
      if (bytes[i] == first) {
        int same = 1;
        while (same < sought.length && bytes[i + same] == sought[same]) {
          same++;
        }
        if (same == sought.length) {
          return i;
        }
        inVain += same;
        if (inVain > PATIENCE * ((long) i - from + sought.length)) {
          return indexInText(bytes, sought, i + 1, to);
        }
      }
    }
    return -1;
  }

  /** As {@link #indexOf}, where too much has been compared in vain. */
  private static int indexInText(byte[] bytes, byte[] sought, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    int found = TextSearch.indexOf(text, new String(sought, StandardCharsets.ISO_8859_1), 0);
    return found < 0 ? -1 : from + found;
  }

  /** The last place of {@code sought} within {@code from} and {@code to}, or -1. */
  static int lastIndexOf(byte[] bytes, byte[] sought, int from, int to) {
    for (int i = to - sought.length; i >= from; i--) {
      if (matches(bytes, sought, i)) {
        return i;
      }
    }
    return -1;
  }

  static boolean matches(byte[] bytes, byte[] sought, int at) {
    for (int j = 0; j < sought.length; j++) {
      if (bytes[at + j] != sought[j]) {
        return false;
      }
    }
    return true;
  }

  private static long bound(PyObject o, long length, long otherwise) {
    if (o == null || o == PyNone.NONE) {
      return otherwise;
    }
    long bound = SliceRange.bound(o);
    return bound < 0 ? Math.max(0, bound + length) : bound;
  }

  private static int position(BytesLike self, PyObject[] args, boolean fromRight) {
    long start = bound(args[1], self.size(), 0);
    long end = Math.min(bound(args[2], self.size(), self.size()), self.size());
    byte[] sought = BytesArguments.sought(args[0]);
    if (end - start < sought.length) {
      return -1;
    }
    byte[] bytes = self.bytes();
    return fromRight
        ? lastIndexOf(bytes, sought, (int) start, (int) end)
        : indexOf(bytes, sought, (int) start, (int) end);
  }

  static PyObject find(BytesLike self, PyObject[] args, boolean fromRight) {
    return PyInt.of(position(self, args, fromRight));
  }

  static PyObject index(BytesLike self, PyObject[] args, boolean fromRight) {
    int position = position(self, args, fromRight);
    if (position < 0) {
      throw Errors.valueError("subsection not found");
    }
    return PyInt.of(position);
  }

  static PyObject count(BytesLike self, PyObject[] args) {
    long start = bound(args[1], self.size(), 0);
    long end = Math.min(bound(args[2], self.size(), self.size()), self.size());
    byte[] sought = BytesArguments.sought(args[0]);
    if (end - start < sought.length) {
      return PyInt.of(0);
    }
    if (sought.length == 0) {
      return PyInt.of(end - start + 1);
    }
    byte[] bytes = self.bytes();
    int n = 0;
    int at = (int) start;
    while ((at = indexOf(bytes, sought, at, (int) end)) >= 0) {
      n++;
      at += sought.length;
    }
    return PyInt.of(n);
  }

  static boolean contains(BytesLike self, PyObject item) {
    if (item instanceof BytesLike part) {
      byte[] bytes = self.bytes();
      return indexOf(bytes, BytesArguments.contiguous(part).bytes(), 0, bytes.length) >= 0;
    }
    if (!Indexes.isIndex(item)) {
      throw BytesArguments.required(item);
    }
    byte b = (byte) BytesConversion.byteValue(item, BytesArguments.BYTE_RANGE);
    for (byte each : self.bytes()) {
      if (each == b) {
        return true;
      }
    }
    return false;
  }

  static PyObject hasAffix(String method, BytesLike self, PyObject[] args, boolean atEnd) {
    long start = bound(args[1], self.size(), 0);
    long end = Math.min(bound(args[2], self.size(), self.size()), self.size());
    if (args[0] instanceof PyTuple affixes) {
      for (int i = 0; i < affixes.size(); i++) {
        if (hasAffix(self, BytesArguments.bytes(affixes.get(i)), start, end, atEnd)) {
          return PyBool.of(true);
        }
      }
      return PyBool.of(false);
    }
    if (!(args[0] instanceof BytesLike affix)) {
      throw Errors.typeError(
          method + " first arg must be bytes or a tuple of bytes, not " + PyType.of(args[0]).name());
    }
    return PyBool.of(hasAffix(self, BytesArguments.contiguous(affix).bytes(), start, end, atEnd));
  }

  private static boolean hasAffix(BytesLike self, byte[] affix, long start, long end, boolean atEnd) {
    if (end - start < affix.length) {
      return false;
    }
    return matches(self.bytes(), affix, (int) (atEnd ? end - affix.length : start));
  }
}
