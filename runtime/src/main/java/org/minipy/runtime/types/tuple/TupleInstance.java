package org.minipy.runtime.types.tuple;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Derived;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.object.ShapedState;

/** An instance of a class derived from tuple. */
final class TupleInstance extends PyTuple implements Derived {
  private final ShapedState state;

  /** Makes an instance of {@code type}; takes references to the items. The array belongs to it. */
  TupleInstance(PyType type, PyObject[] items) {
    super(type, items);
    Refs.increfAll(items, items.length);
    state = new ShapedState(type);
    track();
  }

  @Override
  public ShapedState shapedState() {
    return state;
  }

  @Override
  public void traverse(Visitor visitor) {
    Shaped.traverse(this, visitor);
    super.traverse(visitor);
  }

  @Override
  protected void release() {
    Shaped.release(this);
    super.release();
  }

  @Override
  protected void clearReferences() {
    Shaped.release(this);
  }
}
