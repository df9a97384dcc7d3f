package org.minipy.runtime.types.bytes;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The methods that only bytearray has. */
enum ByteArrayMethod implements BuiltinMethod {
  ALLOC("__alloc__($self, /) --", "Give the number of bytes that are allocated."),
  REDUCE("__reduce__($self, /)", "Give what pickle needs to make the object again."),
  REDUCE_EX("__reduce_ex__($self, proto=0, /)",
      "Give what pickle needs to make the object again, for a protocol version."),
  SIZEOF("__sizeof__($self, /)", "Give the size in memory, in bytes."),
  APPEND("append($self, item, /)", "Add one byte at the end."),
  CLEAR("clear($self, /)", "Remove all bytes."),
  COPY("copy($self, /)", "Give a copy."),
  EXTEND("extend($self, iterable_of_ints, /)", "Add all bytes of an iterable at the end."),
  INSERT("insert($self, index, item, /)", "Put one byte before the index."),
  POP("pop($self, index=-1, /)", "Remove one byte and give it."),
  REMOVE("remove($self, value, /)", "Remove the first byte of that value; ValueError if there is none."),
  REVERSE("reverse($self, /)", "Turn the order of the bytes round.");

  private final String signature;
  private final String doc;

  ByteArrayMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  /** All methods of bytearray. */
  static BuiltinMethod[] all() {
    return BytesMethod.join(values(), CommonBytesMethod.values());
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    PyByteArray b = (PyByteArray) self;
    return switch (this) {
      case ALLOC -> PyInt.of(b.allocated());
      case REDUCE -> ByteArrayReduction.of(b, 2);
      case REDUCE_EX -> ByteArrayReduction.of(b, args[0] == null ? 0 : Indexes.toInt(args[0]));
      case SIZEOF -> PyInt.of(ByteArraySlots.size(b));
      case APPEND -> append(b, args[0]);
      case CLEAR -> clear(b);
      case COPY -> new PyByteArray(b.copyBytes());
      case EXTEND -> extend(b, args[0]);
      case INSERT -> insert(b, args[0], args[1]);
      case POP -> pop(b, args[0]);
      case REMOVE -> remove(b, args[0]);
      case REVERSE -> reverse(b);
    };
  }

  private static PyObject append(PyByteArray b, PyObject item) {
    int value = BytesConversion.byteValue(item, BytesArguments.BYTE_RANGE);
    b.resize(b.size() + 1);
    b.set(b.size() - 1, (byte) value);
    return PyNone.owned();
  }

  private static PyObject clear(PyByteArray b) {
    b.resize(0);
    return PyNone.owned();
  }

  private static PyObject extend(PyByteArray b, PyObject source) {
    byte[] bytes;
    if (source instanceof PyMemoryView view && !view.isContiguous()) {
      throw Errors.typeError("can't set bytearray slice from memoryview");
    }
    if (source instanceof BytesLike like) {
      bytes = like.copyBytes();
    } else if (BytesConversion.isIterable(source)) {
      bytes = ByteArraySlots.integers(source);
    } else {
      throw Errors.typeError("can't extend bytearray with " + PyType.of(source).name());
    }
    b.splice(b.size(), b.size(), bytes);
    return PyNone.owned();
  }

  private static PyObject insert(PyByteArray b, PyObject indexObject, PyObject item) {
    long index = Indexes.toSsize(indexObject);
    int value = BytesConversion.byteValue(item, BytesArguments.BYTE_RANGE);
    int at = (int) Math.clamp(index < 0 ? index + b.size() : index, 0, b.size());
    b.splice(at, at, new byte[] {(byte) value});
    return PyNone.owned();
  }

  private static PyObject pop(PyByteArray b, PyObject indexObject) {
    long index = indexObject == null ? -1 : Indexes.toSsize(indexObject);
    int size = b.size();
    if (size == 0) {
      throw Errors.indexError("pop from empty bytearray");
    }
    index = index < 0 ? index + size : index;
    if (index < 0 || index >= size) {
      throw Errors.indexError("pop index out of range");
    }
    b.checkResizable();
    int at = (int) index;
    byte value = b.get(at);
    System.arraycopy(b.array(), b.offset() + at + 1, b.array(), b.offset() + at, size - at - 1);
    b.resize(size - 1);
    return PyInt.of(value & 0xff);
  }

  private static PyObject remove(PyByteArray b, PyObject item) {
    byte value = (byte) BytesConversion.byteValue(item, BytesArguments.BYTE_RANGE);
    int size = b.size();
    int at = 0;
    while (at < size && b.get(at) != value) {
      at++;
    }
    if (at == size) {
      throw Errors.valueError("value not found in bytearray");
    }
    b.checkResizable();
    System.arraycopy(b.array(), b.offset() + at + 1, b.array(), b.offset() + at, size - at - 1);
    b.resize(size - 1);
    return PyNone.owned();
  }

  private static PyObject reverse(PyByteArray b) {
    for (int i = 0, j = b.size() - 1; i < j; i++, j--) {
      byte value = b.get(i);
      b.set(i, b.get(j));
      b.set(j, value);
    }
    return PyNone.owned();
  }
}
