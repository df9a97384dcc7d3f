package org.minipy.interpreter.generator;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** What a coroutine's {@code __await__} returns: an iterator that runs the coroutine. */
final class PyCoroutineWrapper extends PyGcObject {
  /** The type {@code coroutine_wrapper}. */
  static final PyType TYPE =
      PyType.builtin("coroutine_wrapper", new CoroutineWrapperSlots()).withGc().sealed().sized(24, 0);

  private PyGenerator coroutine;

  PyCoroutineWrapper(PyGenerator coroutine) {
    super(TYPE);
    this.coroutine = Refs.newRef(coroutine);
    track();
  }

  PyGenerator coroutine() {
    return coroutine;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(coroutine);
  }

  @Override
  protected void release() {
    PyObject old = coroutine;
    coroutine = null;
    Refs.xdecref(old);
  }
}
