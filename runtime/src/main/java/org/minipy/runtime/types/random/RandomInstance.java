package org.minipy.runtime.types.random;

import org.minipy.runtime.memory.GcCompanion;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Derived;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.object.ShapedState;

/** An instance of a class derived from Random. */
final class RandomInstance extends PyRandom implements Derived {
  private final GcCompanion companion;
  private final ShapedState state;

  RandomInstance(PyType type) {
    super(type);
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
