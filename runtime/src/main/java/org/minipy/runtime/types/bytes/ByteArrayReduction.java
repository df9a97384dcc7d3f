package org.minipy.runtime.types.bytes;

import java.nio.charset.StandardCharsets;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** {@code bytearray.__reduce__}: older protocols of pickle have no bytes, and carry them as text. */
final class ByteArrayReduction {
  private static final int FIRST_WITH_BYTES = 3;

  private ByteArrayReduction() {}

  static PyObject of(PyByteArray b, int protocol) {
    PyDict dict = Attributes.dictBorrowed(b);
    PyObject state = dict == null ? PyNone.owned() : Refs.newRef(dict);
    PyTuple args;
    if (b.size() == 0) {
      args = Refs.newRef(PyTuple.EMPTY);
    } else if (protocol < FIRST_WITH_BYTES) {
      args = PyTuple.ofSteal(PyStr.of(new String(b.bytes(), StandardCharsets.ISO_8859_1)), new PyStr("latin-1"));
    } else {
      args = PyTuple.ofSteal(PyBytes.of(b.copyBytes()));
    }
    return PyTuple.ofSteal(Refs.newRef(PyType.of(b)), args, state);
  }
}
