package org.minipy.runtime.types.dict;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shape;
import org.minipy.runtime.object.Shaped;

/** An instance of a class derived from dict. */
final class DictInstance extends PyDict implements Shaped {
  private Shape shape;
  private PyObject[] values;

  /** Makes an empty instance of {@code type}. */
  DictInstance(PyType type) {
    super(type);
    shape = type.rootShape();
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
    super.clearReferences();
    Shaped.release(this);
  }
}
