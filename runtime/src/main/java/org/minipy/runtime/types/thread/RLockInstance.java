package org.minipy.runtime.types.thread;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shape;
import org.minipy.runtime.object.Shaped;

/** An instance of a class derived from RLock. */
final class RLockInstance extends PyRLock implements Shaped {
  private Shape shape;
  private PyObject[] values;

  /** Makes an instance of {@code type}. */
  RLockInstance(PyType type) {
    super(type);
    shape = type.newShape();
    values = new PyObject[type.valuesHint()];
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public PyObject[] values() {
    return values;
  }

  @Override
  public void setState(Shape newShape, PyObject[] newValues) {
    shape = newShape;
    values = newValues;
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
