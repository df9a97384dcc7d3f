package org.minipy.runtime.object;

import org.minipy.runtime.memory.PyObject;

/**
 * A computed attribute of a built-in type (getset_descriptor or member_descriptor), as one constant of an enum beside
 * it.
 */
public interface BuiltinAttribute {
  /** The attribute's name. */
  String attributeName();

  /** The docstring, or null. */
  default String doc() {
    return null;
  }

  /** The value for {@code self}; null when it is not set (an AttributeError is raised then). */
  PyObject get(PyObject self);

  /** Whether {@link #set} works. */
  default boolean isWritable() {
    return false;
  }

  /** Stores {@code value} (borrowed), or deletes the attribute when it is null. */
  default void set(PyObject self, PyObject value) {
    throw new UnsupportedOperationException(attributeName());
  }

  /**
   * Whether this is a member (a plain field: member_descriptor) rather than a computed attribute (getset_descriptor).
   */
  default boolean isMember() {
    return false;
  }
}
