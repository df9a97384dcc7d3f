package org.minipy.runtime.types.dict;

import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Derived;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.object.ShapedState;

/** An instance of a class derived from defaultdict. */
final class DefaultDictInstance extends PyDefaultDict implements Derived {
  private final ShapedState state;

  /** Makes an empty instance of {@code type}. */
  DefaultDictInstance(PyType type) {
    super(type);
    state = new ShapedState(type);
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
    super.clearReferences();
    Shaped.release(this);
  }
}
