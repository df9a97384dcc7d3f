package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shape;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/**
 * An iterator of the module itertools. It owns what its fields refer to; a field that is null has been given back,
 * mostly because the iterator has come to its end.
 */
abstract class PyItertool extends PyGcObject implements Shaped {
  private Shape shape;
  private PyObject[] values;

  /** For the subclasses, which must call {@link #track} when their fields are set. */
  PyItertool(PyType type) {
    super(type);
    if (type.isHeapType()) {
      shape = type.rootShape();
      values = new PyObject[type.valuesHint()];
    } else {
      shape = ((ItertoolSlots) type.slots()).emptyShape();
      values = Calls.NO_ARGS;
    }
  }

  /** The next item, owned; null when there are no more. */
  abstract PyObject nextItem();

  /** What {@code __reduce__} returns, owned. */
  PyObject reduce() {
    throw Errors.typeError("cannot pickle '" + PyType.of(this).fullName() + "' object");
  }

  /** What {@code __setstate__} does with {@code state}. */
  void restore(PyObject state) {
    throw Errors.typeError("a " + PyType.of(this).name() + " object has no state to set");
  }

  /** Reports the fields. */
  abstract void visitFields(Visitor visitor);

  /** Gives the fields back, in CPython's order. */
  abstract void releaseFields();

  /** The type and {@code arguments} as {@code __reduce__} returns them; steals the arguments. */
  final PyTuple reductionSteal(PyTuple arguments) {
    return new TupleBuilder(2).add(typeObject()).addSteal(arguments).build();
  }

  /** The same, to which a state is to be added. */
  final TupleBuilder reductionForStateSteal(PyTuple arguments) {
    return new TupleBuilder(3).add(typeObject()).addSteal(arguments);
  }

  @Override
  public final Shape shape() {
    return shape;
  }

  @Override
  public final PyObject[] values() {
    return values;
  }

  @Override
  public final void setState(Shape newShape, PyObject[] newValues) {
    shape = newShape;
    values = newValues;
  }

  @Override
  public final void traverse(Visitor visitor) {
    Shaped.traverse(this, visitor);
    visitFields(visitor);
  }

  @Override
  protected final void release() {
    clearReferences();
    releaseFields();
  }

  @Override
  protected void clearReferences() {
    if (PyType.of(this).isHeapType()) {
      Shaped.release(this);
    }
  }
}
