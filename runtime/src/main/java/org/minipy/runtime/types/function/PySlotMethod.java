package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** A special method of a built-in type bound to an object, such as {@code (5).__add__}. CPython's method-wrapper. */
public final class PySlotMethod extends PyGcObject {
  /** The type {@code method-wrapper}. */
  public static final PyType TYPE =
      PyType.builtin("method-wrapper", new SlotMethodSlots()).withGc().sealed().sized(32, 0);

  private final SlotWrapper wrapper;
  private PyObject self;

  /** Binds {@code wrapper} to {@code self}, of which a reference is taken. */
  public PySlotMethod(SlotWrapper wrapper, PyObject self) {
    super(TYPE);
    this.wrapper = wrapper;
    this.self = Refs.newRef(self);
    track();
  }

  /** What is bound. */
  public SlotWrapper wrapper() {
    return wrapper;
  }

  /** {@code __self__}, borrowed. */
  public PyObject self() {
    return self;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(self);
  }

  @Override
  protected void release() {
    PyObject old = self;
    self = null;
    Refs.xdecref(old);
  }
}
