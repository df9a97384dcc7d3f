package org.minipy.runtime.types.bytes;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** memoryview.cast. */
final class MemoryCast {
  private static final int MAX_DIMENSIONS = 64;

  private MemoryCast() {}

  static PyMemoryView cast(PyMemoryView view, PyObject formatObject, PyObject shapeObject) {
    if (!(formatObject instanceof PyStr format)) {
      throw Errors.typeError("cast() argument 'format' must be str, not " + PyType.of(formatObject).name());
    }
    view.checkOpen();
    if (!view.isContiguous()) {
      throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
    }
    if ((shapeObject != null || view.dimensions() != 1) && hasZero(view.shape())) {
      throw Errors.typeError("memoryview: cannot cast view with zeros in shape or strides");
    }
    PyObject[] extents = shapeObject == null ? null : extents(shapeObject);
    if (extents != null && extents.length != 1 && view.dimensions() != 1) {
      throw Errors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
    }
    char code = MemoryFormat.code(format.value());
    if (code == 0) {
      throw Errors.valueError("memoryview: destination format must be a native single character format prefixed with"
          + " an optional '@'");
    }
    if (!isByte(code) && !isByte(MemoryFormat.code(view.format()))) {
      throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
    }
    int itemSize = MemoryFormat.size(code);
    int size = view.size();
    if (size % itemSize != 0) {
      throw Errors.typeError("memoryview: length is not a multiple of itemsize");
    }
    int[] shape = extents == null ? null : shape(extents);
    int[] target = shape == null ? new int[] {size / itemSize} : shape;
    int[] strides = strides(target, itemSize);
    if (shape != null) {
      check(shape, itemSize, size);
    }
    return new PyMemoryView(view, view.isReadOnly(), format.value(), itemSize, view.start(), target, strides);
  }

  private static boolean isByte(char code) {
    return code == 'b' || code == 'B' || code == 'c';
  }

  private static boolean hasZero(int[] shape) {
    for (int extent : shape) {
      if (extent == 0) {
        return true;
      }
    }
    return false;
  }

  private static PyObject[] extents(PyObject o) {
    PyObject[] items = switch (o) {
      case PyList list -> list.toArray();
      case PyTuple tuple -> tuple.toArray();
      default -> throw Errors.typeError("shape must be a list or a tuple");
    };
    if (items.length > MAX_DIMENSIONS) {
      throw Errors.valueError("memoryview: number of dimensions must not exceed " + MAX_DIMENSIONS);
    }
    return items;
  }

  private static int[] shape(PyObject[] items) {
    int[] shape = new int[items.length];
    for (int i = 0; i < shape.length; i++) {
      if (!Indexes.isIndex(items[i])) {
        throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
      }
      long extent = Indexes.toIndex(items[i]);
      if (extent <= 0) {
        throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
      }
      shape[i] = (int) Math.min(extent, Integer.MAX_VALUE);
    }
    return shape;
  }

  private static void check(int[] shape, int itemSize, int size) {
    long product = itemSize;
    for (int extent : shape) {
      product *= extent;
      if (product > Integer.MAX_VALUE) {
        throw wrongProduct();
      }
    }
    if (product != size) {
      throw wrongProduct();
    }
  }

  private static PyException wrongProduct() {
    return Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
  }

  private static int[] strides(int[] shape, int itemSize) {
    int[] strides = new int[shape.length];
    int stride = itemSize;
    for (int i = shape.length - 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= shape[i];
    }
    return strides;
  }
}
