package org.minipy.runtime.types.iterator;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Derived;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.object.ShapedState;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** Goes through several iterables at once; the tuple it returns is filled anew when nobody else holds it. */
public class PyZip extends PyGcObject {
  /** The type {@code zip}. */
  public static final PyType TYPE = PyType.builtin("zip", new ZipSlots()).withGc().sized(48, 0);

  private PyTuple iterators;
  private PyTuple result;
  private boolean strict;

  private PyZip(PyType type, PyTuple iteratorsSteal, PyTuple resultSteal, boolean strict) {
    super(type);
    iterators = iteratorsSteal;
    result = resultSteal;
    this.strict = strict;
    track();
  }

  /** Makes an instance of {@code type} over iterators; steals them. */
  static PyZip ofSteal(PyType type, PyTuple iterators, boolean strict) {
    PyTuple result = null;
    try {
      result = nones(iterators.size());
      return type == TYPE
          ? new PyZip(type, iterators, result, strict)
          : new Instance(type, iterators, result, strict);
    } catch (Throwable t) {
      Refs.xdecref(result);
      Refs.decref(iterators);
      throw t;
    }
  }

  private static PyTuple nones(int count) {
    PyObject[] nones = new PyObject[count];
    for (int i = 0; i < count; i++) {
      nones[i] = PyNone.owned();
    }
    return PyTuple.ofSteal(nones);
  }

  /** The next tuple, owned; null when an iterable has no more items. */
  public final PyObject nextItem() {
    int n = iterators.size();
    if (n == 0) {
      return null;
    }
    return result.isUnshared() ? refill(n) : fresh(n);
  }

  private PyObject refill(int n) {
    PyTuple tuple = Refs.newRef(result);
    PyObject[] places = tuple.items();
    for (int i = 0; i < n; i++) {
      PyObject item;
      try {
        item = nextOf(i);
      } catch (PyException e) {
        Refs.decref(tuple);
        return failed(e, i);
      }
      if (item == null) {
        Refs.decref(tuple);
        return ended(i);
      }
      PyObject old = places[i];
      places[i] = item;
      Refs.decref(old);
    }
    tuple.track();
    return tuple;
  }

  private PyObject fresh(int n) {
    PyObject[] items = new PyObject[n];
    for (int i = 0; i < n; i++) {
      PyObject item;
      try {
        item = nextOf(i);
      } catch (PyException e) {
        Refs.clearBackwards(items, i);
        return failed(e, i);
      }
      if (item == null) {
        Refs.clearBackwards(items, i);
        return ended(i);
      }
      items[i] = item;
    }
    return PyTuple.ofSteal(items);
  }

  private PyObject nextOf(int i) {
    PyObject iterator = iterators.get(i);
    return PyType.of(iterator).slots().next(iterator);
  }

  private PyObject failed(PyException e, int i) {
    if (!strict || !e.matches(ExceptionTypes.STOP_ITERATION)) {
      throw e;
    }
    e.discard();
    return ended(i);
  }

  /** Iterator {@code i} has no more items: if strict, no other may have any. */
  private PyObject ended(int i) {
    if (!strict) {
      return null;
    }
    if (i > 0) {
      throw Errors.valueError("zip() argument " + (i + 1) + " is shorter than argument" + (i == 1 ? " " : "s 1-") + i);
    }
    for (int k = 1; k < iterators.size(); k++) {
      PyObject item = Iteration.nextOrNull(iterators.get(k));
      if (item != null) {
        Refs.decref(item);
        throw Errors.valueError("zip() argument " + (k + 1) + " is longer than argument" + (k == 1 ? " " : "s 1-") + k);
      }
    }
    return null;
  }

  /** The iterators, borrowed. */
  final PyTuple iterators() {
    return iterators;
  }

  final boolean isStrict() {
    return strict;
  }

  final void setStrict(boolean on) {
    strict = on;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(iterators);
    visitor.visitIfPresent(result);
  }

  @Override
  protected void release() {
    PyObject oldIterators = iterators;
    PyObject oldResult = result;
    iterators = null;
    result = null;
    Refs.xdecref(oldIterators);
    Refs.xdecref(oldResult);
  }

  /** An instance of a class derived from this type. */
  private static final class Instance extends PyZip implements Derived {
    private final ShapedState state;

    Instance(PyType type, PyTuple iteratorsSteal, PyTuple resultSteal, boolean strict) {
      super(type, iteratorsSteal, resultSteal, strict);
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
