package org.minipy.runtime.object;

import org.minipy.runtime.memory.PyObject;

/**
 * An instance of a Python class that is derived from a built-in type. Beside what the built-in type keeps it has slots
 * and attributes; a class that implements this reports and gives them back in its traverse and release.
 */
public interface Derived extends Shaped {
  /** Where slots and attributes stand; made in the constructor, always the same. */
  ShapedState shapedState();

  @Override
  default Shape shape() {
    return shapedState().shape;
  }

  @Override
  default PyObject[] values() {
    return shapedState().values;
  }

  @Override
  default void setState(Shape shape, PyObject[] values) {
    ShapedState state = shapedState();
    state.shape = shape;
    state.values = values;
  }
}
