package org.minipy.runtime.types.number;

import org.minipy.runtime.memory.GcCompanion;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Derived;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.object.ShapedState;

/** An instance of a subclass of float. */
final class FloatInstance extends PyFloat implements Derived {
  private final GcCompanion companion;
  private final ShapedState state;

  FloatInstance(PyType type, double value) {
    super(type, value);
    state = new ShapedState(type);
    companion = type.isGc() ? new GcCompanion(this) : null;
  }

  @Override
  public PyGcObject gcHead() {
    return companion;
  }

  @Override
  public ShapedState shapedState() {
    return state;
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
