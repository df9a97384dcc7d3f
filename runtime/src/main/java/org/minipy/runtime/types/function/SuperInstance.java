package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shape;
import org.minipy.runtime.object.Shaped;

/** An instance of a subclass of super. */
final class SuperInstance extends PySuper implements Shaped {
  private Shape shape;
  private PyObject[] values;

  SuperInstance(PyType type) {
    super(type);
    shape = type.rootShape();
    values = new PyObject[type.valuesHint()];
    track();
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
    super.clearReferences();
  }
}
