package org.minipy.runtime.types.bytes;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.types.list.PyList;

/** Walks over the items of a memoryview, in any number of dimensions. */
final class MemoryItems {
  private MemoryItems() {}

  /** The bytes of all items, one after the other, the last dimension first. */
  static byte[] gather(PyMemoryView view) {
    ByteBuilder out = new ByteBuilder(view.size());
    gather(view, 0, view.start(), out);
    return out.toBytes();
  }

  private static void gather(PyMemoryView view, int dimension, int position, ByteBuilder out) {
    if (dimension == view.dimensions()) {
      out.append(view.memory(), view.address(position), view.itemSize());
      return;
    }
    for (int i = 0; i < view.shape()[dimension]; i++) {
      gather(view, dimension + 1, position + i * view.strides()[dimension], out);
    }
  }

  /** The bytes of all items, the first dimension first. */
  static byte[] gatherFortran(PyMemoryView view) {
    ByteBuilder out = new ByteBuilder(view.size());
    gatherFortran(view, view.dimensions() - 1, view.start(), out);
    return out.toBytes();
  }

  private static void gatherFortran(PyMemoryView view, int dimension, int position, ByteBuilder out) {
    if (dimension < 0) {
      out.append(view.memory(), view.address(position), view.itemSize());
      return;
    }
    for (int i = 0; i < view.shape()[dimension]; i++) {
      gatherFortran(view, dimension - 1, position + i * view.strides()[dimension], out);
    }
  }

  /** tolist(): nested lists, an item itself when there are no dimensions. */
  static PyObject toList(PyMemoryView view, int dimension, int position) {
    if (dimension == view.dimensions()) {
      return MemoryFormat.get(view, position);
    }
    PyList list = new PyList();
    try {
      for (int i = 0; i < view.shape()[dimension]; i++) {
        list.appendSteal(toList(view, dimension + 1, position + i * view.strides()[dimension]));
      }
      return list;
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
  }

  /** Writes {@code bytes}, which are as many as the view has, into its items. */
  static void scatter(PyMemoryView view, byte[] bytes) {
    scatter(view, 0, view.start(), bytes, 0);
  }

  private static int scatter(PyMemoryView view, int dimension, int position, byte[] bytes, int from) {
    if (dimension == view.dimensions()) {
      System.arraycopy(bytes, from, view.memory(), view.address(position), view.itemSize());
      return from + view.itemSize();
    }
    int next = from;
    for (int i = 0; i < view.shape()[dimension]; i++) {
      next = scatter(view, dimension + 1, position + i * view.strides()[dimension], bytes, next);
    }
    return next;
  }
}
