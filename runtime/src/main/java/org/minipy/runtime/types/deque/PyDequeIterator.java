package org.minipy.runtime.types.deque;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** Iterates over a deque, from the left or from the right; it must not be changed meanwhile. */
final class PyDequeIterator extends PyGcObject {
  /** The type {@code collections._deque_iterator}. */
  static final PyType TYPE =
      PyType.builtin("_deque_iterator", new DequeIteratorSlots()).inModule("collections").withGc()
      .sealed().sized(56, 0);

  /** The type {@code collections._deque_reverse_iterator}. */
  static final PyType REVERSE_TYPE = PyType.builtin("_deque_reverse_iterator", new DequeIteratorSlots())
      .inModule("collections").withGc().sealed().sized(56, 0);

  private PyDeque deque;
  private final boolean backwards;
  private final long state;
  private int remaining;

  /** Makes an iterator; takes a reference. */
  PyDequeIterator(PyDeque deque, boolean backwards) {
    super(backwards ? REVERSE_TYPE : TYPE);
    this.deque = Refs.newRef(deque);
    this.backwards = backwards;
    this.state = deque.state();
    this.remaining = deque.size();
    track();
  }

  /** The next item, owned; null at the end. Raises RuntimeError when the deque has changed. */
  PyObject nextItem() {
    if (deque.state() != state) {
      remaining = 0;
      throw Errors.runtimeError("deque mutated during iteration");
    }
    if (remaining == 0) {
      return null;
    }
    int i = backwards ? remaining - 1 : deque.size() - remaining;
    remaining--;
    return Refs.newRef(deque.get(i));
  }

  /** The deque, borrowed. */
  PyDeque deque() {
    return deque;
  }

  /** How many items are to come. */
  int remaining() {
    return remaining;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(deque);
  }

  @Override
  protected void release() {
    PyObject old = deque;
    deque = null;
    Refs.xdecref(old);
  }
}
