package org.minipy.runtime.types.generic;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Derived;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.object.ShapedState;

/** An instance of a subclass of types.GenericAlias. */
final class GenericAliasInstance extends PyGenericAlias implements Derived {
  private final ShapedState state;

  GenericAliasInstance(PyType type, PyObject origin, PyObject args) {
    super(type, origin, args, false);
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
