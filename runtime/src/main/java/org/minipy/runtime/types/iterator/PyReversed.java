package org.minipy.runtime.types.iterator;

import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Derived;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.object.ShapedState;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyInt;

/** Goes through a sequence from its end by counting down. */
public class PyReversed extends PyGcObject {
  /** The type {@code reversed}. */
  public static final PyType TYPE =
      PyType.builtin("reversed", new ReversedSlots()).withGc().sized(32, 0).vectorcalled();

  private PyObject sequence;
  private long position;

  private PyReversed(PyType type, PyObject sequence, long length) {
    super(type);
    this.sequence = Refs.newRef(sequence);
    this.position = length - 1;
    track();
  }

  /** Makes an instance of {@code type} over a sequence of {@code length} items. */
  static PyReversed of(PyType type, PyObject sequence, long length) {
    return type == TYPE ? new PyReversed(type, sequence, length) : new Instance(type, sequence, length);
  }

  /** The next item, owned; null when there are no more. */
  public final PyObject nextItem() {
    if (position >= 0) {
      PyInt index = PyInt.of(position);
      try {
        PyObject item = Items.get(sequence, index);
        position--;
        return item;
      } catch (PyException e) {
        if (!e.matches(ExceptionTypes.INDEX_ERROR) && !e.matches(ExceptionTypes.STOP_ITERATION)) {
          throw e;
        }
        e.discard();
      } finally {
        Refs.decref(index);
      }
    }
    position = -1;
    letGo();
    return null;
  }

  private void letGo() {
    PyObject old = sequence;
    sequence = null;
    Refs.xdecref(old);
  }

  /** The sequence, borrowed; null once it is exhausted. */
  final PyObject sequence() {
    return sequence;
  }

  /** The position of the next item, -1 at the end. */
  final long position() {
    return position;
  }

  final void setPosition(long next) {
    position = next;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(sequence);
  }

  @Override
  protected void release() {
    letGo();
  }

  /** An instance of a class derived from this type. */
  private static final class Instance extends PyReversed implements Derived {
    private final ShapedState state;

    Instance(PyType type, PyObject sequence, long length) {
      super(type, sequence, length);
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
      Shaped.release(this);
    }
  }
}
