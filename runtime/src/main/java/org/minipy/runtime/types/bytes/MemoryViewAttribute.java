package org.minipy.runtime.types.bytes;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The computed attributes of memoryview. */
enum MemoryViewAttribute implements BuiltinAttribute {
  OBJ("obj", "The object whose bytes are shown."),
  NBYTES("nbytes", "How many bytes the items take."),
  READONLY("readonly", "Whether the bytes cannot be changed through the view."),
  ITEMSIZE("itemsize", "The size of an item in bytes."),
  FORMAT("format", "The format of an item, as the module struct writes it."),
  NDIM("ndim", "The number of dimensions."),
  SHAPE("shape", "The number of items in each dimension."),
  STRIDES("strides", "The distance of two items in each dimension, in bytes."),
  SUBOFFSETS("suboffsets", "Always empty: there are no arrays of pointers here."),
  C_CONTIGUOUS("c_contiguous", "Whether the items follow one another, the last dimension first."),
  F_CONTIGUOUS("f_contiguous", "Whether the items follow one another, the first dimension first."),
  CONTIGUOUS("contiguous", "Whether the items follow one another.");

  private final String name;
  private final String doc;

  MemoryViewAttribute(String name, String doc) {
    this.name = name;
    this.doc = doc;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject get(PyObject self) {
    PyMemoryView view = ((PyMemoryView) self).checkOpen();
    return switch (this) {
      case OBJ -> Refs.newRef(view.base());
      case NBYTES -> PyInt.of(view.size());
      case READONLY -> PyBool.of(view.isReadOnly());
      case ITEMSIZE -> PyInt.of(view.itemSize());
      case FORMAT -> PyStr.of(view.format());
      case NDIM -> PyInt.of(view.dimensions());
      case SHAPE -> tuple(view.shape());
      case STRIDES -> tuple(view.strides());
      case SUBOFFSETS -> Refs.newRef(PyTuple.EMPTY);
      case C_CONTIGUOUS -> PyBool.of(view.isContiguous());
      case F_CONTIGUOUS -> PyBool.of(view.isFortranContiguous());
      case CONTIGUOUS -> PyBool.of(view.isContiguous() || view.isFortranContiguous());
    };
  }

  private static PyTuple tuple(int[] numbers) {
    TupleBuilder items = new TupleBuilder(numbers.length);
    for (int number : numbers) {
      items.integer(number);
    }
    return items.build();
  }
}
