package org.minipy.runtime.object;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Visitor;

/** An instance of a class made by Python code whose built-in base is {@code object}. */
public final class PyInstance extends PyGcObject implements Shaped {
  private Shape shape;
  private PyObject[] values;

  /** Makes an instance of {@code type} without attributes. */
  public PyInstance(PyType type) {
    super(type);
    shape = type.newShape();
    values = new PyObject[type.valuesHint()];
    if (type.isGc()) {
      track();
    }
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
  }

  @Override
  protected void release() {
    Shaped.release(this);
  }

  @Override
  protected void clearReferences() {
    Shaped.release(this);
  }
}
