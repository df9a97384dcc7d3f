package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Derived;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.object.ShapedState;

/** An instance of a subclass of super. */
final class SuperInstance extends PySuper implements Derived {
  private final ShapedState state;

  SuperInstance(PyType type) {
    super(type);
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
    super.clearReferences();
  }
}
