package org.minipy.runtime.types.slice;

import org.minipy.runtime.memory.FreeLists;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** A slice: the three bounds of {@code x[start:stop:step]} as they were written. */
public final class PySlice extends PyGcObject {
  /** The type {@code slice}. */
  public static final PyType TYPE = PyType.builtin("slice", new SliceSlots()).withGc().sealed().sized(40, 0);

  private PyObject start;
  private PyObject stop;
  private PyObject step;

  /** Makes a slice; takes references to the bounds, which are None where nothing was written. */
  public PySlice(PyObject start, PyObject stop, PyObject step) {
    super(TYPE, FreeLists.SLICE);
    this.start = Refs.newRef(start);
    this.stop = Refs.newRef(stop);
    this.step = Refs.newRef(step);
    track();
  }

  /** {@code start}, borrowed. */
  public PyObject start() {
    return start;
  }

  /** {@code stop}, borrowed. */
  public PyObject stop() {
    return stop;
  }

  /** {@code step}, borrowed. */
  public PyObject step() {
    return step;
  }

  @Override
  protected int freeListPlace() {
    return FreeLists.SLICE;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(start);
    visitor.visitIfPresent(stop);
    visitor.visitIfPresent(step);
  }

  @Override
  protected void release() {
    PyObject oldStart = start;
    PyObject oldStop = stop;
    PyObject oldStep = step;
    start = null;
    stop = null;
    step = null;
    Refs.xdecref(oldStep);
    Refs.xdecref(oldStart);
    Refs.xdecref(oldStop);
  }
}
