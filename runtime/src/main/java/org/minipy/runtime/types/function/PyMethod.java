package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** A bound method: a function and the object it is called on. */
public final class PyMethod extends PyGcObject {
  /** The type {@code method}. */
  public static final PyType TYPE = PyType.builtin("method", new MethodSlots())
      .withGc().withWeakrefs().withOffsets(0, 32).sealed().sized(48, 0);

  private PyObject function;
  private PyObject self;

  /** Binds {@code function} to {@code self}; takes references to both. */
  public PyMethod(PyObject function, PyObject self) {
    super(TYPE);
    this.function = Refs.newRef(function);
    this.self = Refs.newRef(self);
    track();
  }

  /** {@code __func__}, borrowed. */
  public PyObject function() {
    return function;
  }

  /** {@code __self__}, borrowed. */
  public PyObject self() {
    return self;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(function);
    visitor.visitIfPresent(self);
  }

  @Override
  protected void release() {
    PyObject oldFunction = function;
    PyObject oldSelf = self;
    function = null;
    self = null;
    Refs.xdecref(oldFunction);
    Refs.xdecref(oldSelf);
  }
}
