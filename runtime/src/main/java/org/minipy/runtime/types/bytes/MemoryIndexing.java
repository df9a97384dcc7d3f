package org.minipy.runtime.types.bytes;

import java.util.Arrays;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.singleton.PyEllipsis;
import org.minipy.runtime.types.slice.PySlice;
import org.minipy.runtime.types.slice.SliceRange;
import org.minipy.runtime.types.tuple.PyTuple;

/** Subscription of memoryviews. */
final class MemoryIndexing {
  private MemoryIndexing() {}

  static PyObject get(PyMemoryView view, PyObject key) {
    view.checkOpen();
    if (view.dimensions() == 0) {
      return scalar(view, key);
    }
    if (Indexes.isIndex(key)) {
      long index = Indexes.toIndex(key);
      if (view.dimensions() != 1) {
        throw Errors.notImplementedError("multi-dimensional sub-views are not implemented");
      }
      return MemoryFormat.get(view.checkOpen(), position(view, 0, index));
    }
    if (key instanceof PySlice slice) {
      return slice(view, slice);
    }
    if (key instanceof PyTuple tuple && allIndexes(tuple)) {
      return MemoryFormat.get(view, position(view, tuple));
    }
    if (key instanceof PyTuple tuple && allSlices(tuple)) {
      throw Errors.notImplementedError("multi-dimensional slicing is not implemented");
    }
    throw Errors.typeError("memoryview: invalid slice key");
  }

  private static PyObject scalar(PyMemoryView view, PyObject key) {
    if (key instanceof PyTuple tuple && tuple.size() == 0) {
      return MemoryFormat.get(view, view.start());
    }
    if (key instanceof PyEllipsis) {
      return Refs.newRef(view);
    }
    throw Errors.typeError("invalid indexing of 0-dim memory");
  }

  private static boolean allIndexes(PyTuple tuple) {
    for (PyObject item : tuple.items()) {
      if (!Indexes.isIndex(item)) {
        return false;
      }
    }
    return true;
  }

  private static boolean allSlices(PyTuple tuple) {
    for (PyObject item : tuple.items()) {
      if (!(item instanceof PySlice)) {
        return false;
      }
    }
    return tuple.size() > 0;
  }

  private static int position(PyMemoryView view, int dimension, long index) {
    int extent = view.shape()[dimension];
    long i = index < 0 ? index + extent : index;
    if (i < 0 || i >= extent) {
      throw Errors.indexError("index out of bounds on dimension " + (dimension + 1));
    }
    return view.start() + (int) i * view.strides()[dimension];
  }

  private static int position(PyMemoryView view, PyTuple indexes) {
    int n = indexes.size();
    if (n < view.dimensions()) {
      throw Errors.notImplementedError("sub-views are not implemented");
    }
    if (n > view.dimensions()) {
      throw Errors.typeError("cannot index " + view.dimensions() + "-dimension view with " + n + "-element tuple");
    }
    int position = view.start();
    for (int i = 0; i < n; i++) {
      position += position(view, i, Indexes.toIndex(indexes.get(i))) - view.start();
    }
    view.checkOpen();
    return position;
  }

  private static PyMemoryView slice(PyMemoryView view, PySlice slice) {
    SliceRange range = SliceRange.of(slice, view.shape()[0]);
    view.checkOpen();
    int[] shape = view.shape().clone();
    int[] strides = view.strides().clone();
    int start = view.start() + (int) range.start() * strides[0];
    shape[0] = (int) range.count();
    strides[0] = Math.clamp(range.step() * strides[0], Integer.MIN_VALUE, Integer.MAX_VALUE);
    return new PyMemoryView(view, view.isReadOnly(), view.format(), view.itemSize(), start, shape, strides);
  }

  /** Assignment, or deletion when {@code value} is null. */
  static void set(PyMemoryView view, PyObject key, PyObject value) {
    view.checkOpen();
    if (view.isReadOnly()) {
      throw Errors.typeError("cannot modify read-only memory");
    }
    if (value == null) {
      throw Errors.typeError("cannot delete memory");
    }
    if (view.dimensions() == 0) {
      if (key instanceof PyEllipsis || key instanceof PyTuple t && t.size() == 0) {
        MemoryFormat.set(view, view.start(), value);
        return;
      }
      throw Errors.typeError("invalid indexing of 0-dim memory");
    }
    if (Indexes.isIndex(key)) {
      if (view.dimensions() > 1) {
        throw Errors.notImplementedError("sub-views are not implemented");
      }
      MemoryFormat.set(view, position(view, 0, Indexes.toIndex(key)), value);
    } else if (key instanceof PySlice slice && view.dimensions() == 1) {
      assign(view, slice, value);
    } else if (key instanceof PyTuple tuple && allIndexes(tuple)) {
      MemoryFormat.set(view, position(view, tuple), value);
    } else if (key instanceof PySlice || key instanceof PyTuple tuple && allSlices(tuple)) {
      throw Errors.notImplementedError("memoryview slice assignments are currently restricted to ndim = 1");
    } else {
      throw Errors.typeError("memoryview: invalid slice key");
    }
  }

  private static void assign(PyMemoryView view, PySlice slice, PyObject value) {
    BytesLike source = BytesArguments.require(value);
    PyMemoryView target = slice(view, slice);
    try {
      boolean same = MemoryFormat.code(source.format()) == MemoryFormat.code(view.format())
          && source.size() == target.size() && (!(source instanceof PyMemoryView v) || v.dimensions() == 1);
      if (!same) {
        throw differentStructures();
      }
      MemoryItems.scatter(target, source.copyBytes());
    } finally {
      Refs.decref(target);
    }
  }

  private static PyException differentStructures() {
    return Errors.valueError("memoryview assignment: lvalue and rvalue have different structures");
  }

  /** Whether two views have equal items in the same shape. */
  static boolean equal(PyMemoryView a, PyMemoryView b) {
    if (!Arrays.equals(a.shape(), b.shape())) {
      return false;
    }
    char code = MemoryFormat.code(a.format());
    if (code == MemoryFormat.code(b.format()) && "cbBhHiIlLqQnNP?".indexOf(code) >= 0) {
      return Arrays.equals(MemoryItems.gather(a), MemoryItems.gather(b));
    }
    PyObject x = MemoryItems.toList(a, 0, a.start());
    PyObject y = MemoryItems.toList(b, 0, b.start());
    try {
      return Comparison.holds(x, y, CompareOp.EQ);
    } finally {
      Refs.decref(x);
      Refs.decref(y);
    }
  }
}
