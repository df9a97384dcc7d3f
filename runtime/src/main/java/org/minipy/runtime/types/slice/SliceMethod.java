package org.minipy.runtime.types.slice;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of slice. */
enum SliceMethod implements BuiltinMethod {
  INDICES("indices($self, object, /) --", "Give (start, stop, step) as they apply to a sequence of the given length."),
  REDUCE("__reduce__($self, /) --", "Give what pickle needs to make the slice again.");

  private final String signature;
  private final String doc;

  SliceMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
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
    PySlice slice = (PySlice) self;
    return switch (this) {
      case INDICES -> SliceIndices.of(slice, args[0]);
      case REDUCE -> new TupleBuilder(2).add(PySlice.TYPE).tupleOf(slice.start(), slice.stop(), slice.step()).build();
    };
  }
}
