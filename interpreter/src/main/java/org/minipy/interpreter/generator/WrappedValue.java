package org.minipy.interpreter.generator;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/** A value that an asynchronous generator itself yields, as opposed to one that comes up from what it awaits. */
public final class WrappedValue extends PyGcObject {
  /** The type {@code async_generator_wrapped_value}. */
  public static final PyType TYPE =
      PyType.builtin("async_generator_wrapped_value", new Slots()).withGc().sealed().sized(24, 0);

  private PyObject value;

  /** Wraps a value; steals the reference. */
  public WrappedValue(PyObject valueSteal) {
    super(TYPE);
    value = valueSteal;
    track();
  }

  /** The value, borrowed. */
  public PyObject value() {
    return value;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(value);
  }

  @Override
  protected void release() {
    PyObject old = value;
    value = null;
    Refs.xdecref(old);
  }
}
