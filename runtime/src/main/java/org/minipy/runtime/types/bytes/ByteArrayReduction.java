package org.minipy.runtime.types.bytes;

import java.nio.charset.StandardCharsets;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** {@code bytearray.__reduce__}: older protocols of pickle have no bytes, and carry them as text. */
final class ByteArrayReduction {
  private static final int FIRST_WITH_BYTES = 3;

  private ByteArrayReduction() {}

  static PyObject of(PyByteArray b, int protocol) {
    PyDict dict = Attributes.dictBorrowed(b);
    PyTuple args;
    if (b.size() == 0) {
      args = Refs.newRef(PyTuple.EMPTY);
    } else if (protocol < FIRST_WITH_BYTES) {
      args = new TupleBuilder(2).text(new String(b.bytes(), StandardCharsets.ISO_8859_1)).text("latin-1").build();
    } else {
      args = new TupleBuilder(1).bytes(b.copyBytes()).build();
    }
    return new TupleBuilder(3).add(PyType.of(b)).addSteal(args).addOrNone(dict).build();
  }
}
