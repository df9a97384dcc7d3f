package org.minipy.runtime.modules.tracemalloc;

import org.minipy.runtime.algorithm.DictSizes;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.types.bytes.PyByteArray;
import org.minipy.runtime.types.deque.PyDeque;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.set.PyAnySet;

/**
 * The sizes of the one or two blocks of memory that an object has in CPython: its header with what stands in it, and
 * beside it the items of a list, the table of a dict or set, the attributes of an instance.
 */
final class BlockSizes {
  private static final long ONE_DIGIT = 1L << 30;

  /** CPython allocates a small int with the padding at its end, which __sizeof__ leaves out. */
  private static final long WHOLE_INT = 32;

  private BlockSizes() {}

  /** The bytes of the block with the header. */
  static long head(PyObject o) {
    PyType type = PyType.of(o);
    if (o instanceof PyInt i && i.isExact() && i.fitsLong() && Math.abs(i.longValue()) < ONE_DIGIT) {
      return WHOLE_INT;
    }
    return hasItemsBeside(o) ? type.blockSize() : type.slots().sizeOf(o) + type.blockSize() - type.basicSize();
  }

  /**
   * The bytes of the other block, 0 when there is none.
   *
   * @param room what {@link #room} said before {@code o} was made
   */
  static long beside(PyObject o, int room) {
    PyType type = PyType.of(o);
    long bytes = hasItemsBeside(o) ? type.slots().sizeOf(o) - type.basicSize() : 0;
    if (room > 0 && o instanceof Shaped shaped && !shaped.shape().isDict()) {
      bytes += DictSizes.valuesBytes(room);
    }
    return bytes;
  }

  /** For how many attributes the next instance of {@code type} has room; 0 when they have none. */
  static int room(PyType type) {
    return type.hasPreHeader() && type.hasDict() && type.rootShape() != null
        ? type.rootShape().shared().roomOfNext()
        : 0;
  }

  private static boolean hasItemsBeside(PyObject o) {
    return o instanceof PyList || o instanceof PyDict || o instanceof PyAnySet || o instanceof PyByteArray
        || o instanceof PyDeque;
  }
}
