package org.minipy.runtime.types.number;

import java.math.BigInteger;
import org.minipy.runtime.memory.GcCompanion;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shape;
import org.minipy.runtime.object.Shaped;

/** An instance of a subclass of int whose value does not fit a long. */
final class BigIntInstance extends PyBigInt implements Shaped {
  private final GcCompanion companion;
  private Shape shape;
  private PyObject[] values;

  BigIntInstance(PyType type, BigInteger value) {
    super(type, value);
    shape = type.rootShape();
    values = new PyObject[type.valuesHint()];
    companion = type.isGc() ? new GcCompanion(this) : null;
  }

  @Override
  public PyGcObject gcHead() {
    return companion;
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
