package org.minipy.runtime.types.bytes;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** split, rsplit, splitlines, partition and rpartition, of bytes and bytearray. */
final class ByteSplit {
  private ByteSplit() {}

  static PyList split(BytesLike self, PyObject separator, PyObject maxSplit, boolean fromRight) {
    long max = maxSplit == null ? -1 : Indexes.toSsize(maxSplit);
    max = max < 0 ? Long.MAX_VALUE : max;
    if (separator == null || separator == PyNone.NONE) {
      return fromRight ? wordsFromRight(self, max) : words(self, max);
    }
    byte[] sep = BytesArguments.bytes(separator);
    if (sep.length == 0) {
      throw emptySeparator();
    }
    return fromRight ? partsFromRight(self, sep, max) : parts(self, sep, max);
  }

  private static PyException emptySeparator() {
    return Errors.valueError("empty separator");
  }

  private static PyList parts(BytesLike self, byte[] separator, long max) {
    PyList list = new PyList();
    try {
      byte[] bytes = self.bytes();
      int from = 0;
      for (long n = 0; n < max; n++) {
        int at = ByteSearch.indexOf(bytes, separator, from, bytes.length);
        if (at < 0) {
          break;
        }
        list.appendSteal(BytesArguments.slice(self, bytes, from, at));
        from = at + separator.length;
      }
      list.appendSteal(BytesArguments.slice(self, bytes, from, bytes.length));
      return list;
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
  }

  private static PyList partsFromRight(BytesLike self, byte[] separator, long max) {
    PyList list = new PyList();
    try {
      byte[] bytes = self.bytes();
      int to = bytes.length;
      for (long n = 0; n < max; n++) {
        int at = ByteSearch.lastIndexOf(bytes, separator, 0, to);
        if (at < 0) {
          break;
        }
        list.appendSteal(BytesArguments.slice(self, bytes, at + separator.length, to));
        to = at;
      }
      list.appendSteal(BytesArguments.slice(self, bytes, 0, to));
      reverse(list);
      return list;
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
  }

  private static void reverse(PyList list) {
    PyObject[] items = list.items();
    for (int i = 0, j = list.size() - 1; i < j; i++, j--) {
      PyObject item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }

  /** Whether {@code b} is ASCII white space. */
  static boolean isSpace(byte b) {
    return b == ' ' || b >= 9 && b <= 13;
  }

  private static PyList words(BytesLike self, long max) {
    PyList list = new PyList();
    byte[] bytes = self.bytes();
    int i = 0;
    for (long n = 0; ; n++) {
      while (i < bytes.length && isSpace(bytes[i])) {
        i++;
      }
      if (i == bytes.length) {
        return list;
      }
      int from = i;
      if (n == max) {
        list.appendSteal(BytesArguments.slice(self, bytes, from, bytes.length));
        return list;
      }
      while (i < bytes.length && !isSpace(bytes[i])) {
        i++;
      }
      list.appendSteal(BytesArguments.slice(self, bytes, from, i));
    }
  }

  private static PyList wordsFromRight(BytesLike self, long max) {
    PyList list = new PyList();
    try {
      byte[] bytes = self.bytes();
      int i = bytes.length;
      for (long n = 0; ; n++) {
        while (i > 0 && isSpace(bytes[i - 1])) {
          i--;
        }
        if (i == 0) {
          break;
        }
        int to = i;
        if (n == max) {
          list.appendSteal(BytesArguments.slice(self, bytes, 0, to));
          break;
        }
        while (i > 0 && !isSpace(bytes[i - 1])) {
          i--;
        }
        list.appendSteal(BytesArguments.slice(self, bytes, i, to));
      }
      reverse(list);
      return list;
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
  }

  static PyList lines(BytesLike self, boolean keepEnds) {
    PyList list = new PyList();
    try {
      byte[] bytes = self.bytes();
      int i = 0;
      while (i < bytes.length) {
        int from = i;
        while (i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r') {
          i++;
        }
        int end = i;
        if (i < bytes.length) {
          i += bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n' ? 2 : 1;
        }
        list.appendSteal(BytesArguments.slice(self, bytes, from, keepEnds ? i : end));
      }
      return list;
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
  }

  static PyTuple partition(BytesLike self, PyObject separator, boolean fromRight) {
    byte[] sep = BytesArguments.bytes(separator);
    if (sep.length == 0) {
      throw emptySeparator();
    }
    byte[] bytes = self.bytes();
    int at = fromRight
        ? ByteSearch.lastIndexOf(bytes, sep, 0, bytes.length)
        : ByteSearch.indexOf(bytes, sep, 0, bytes.length);
    if (at < 0) {
      return notFound(self, fromRight);
    }
    TupleBuilder parts = new TupleBuilder(3).addSteal(BytesArguments.slice(self, bytes, 0, at));
    try {
      parts.addSteal(self instanceof PyByteArray ? new PyByteArray(sep.clone()) : Refs.newRef(separator));
      parts.addSteal(BytesArguments.slice(self, bytes, at + sep.length, bytes.length));
    } catch (Throwable t) {
      parts.giveBack();
      throw t;
    }
    return parts.build();
  }

  /** All of {@code self} before or after two empty parts. */
  private static PyTuple notFound(BytesLike self, boolean fromRight) {
    TupleBuilder parts = new TupleBuilder(3);
    try {
      for (int i = 0; i < 3; i++) {
        parts.addSteal(i == (fromRight ? 2 : 0)
            ? BytesArguments.unchanged(self)
            : BytesArguments.like(self, new byte[0]));
      }
    } catch (Throwable t) {
      parts.giveBack();
      throw t;
    }
    return parts.build();
  }
}
