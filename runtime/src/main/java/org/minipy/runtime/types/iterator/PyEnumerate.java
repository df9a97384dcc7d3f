package org.minipy.runtime.types.iterator;

import java.math.BigInteger;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Derived;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.object.ShapedState;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;

/** Pairs the items of an iterable with numbers. */
public class PyEnumerate extends PyGcObject {
  /** The type {@code enumerate}. */
  public static final PyType TYPE =
      PyType.builtin("enumerate", new EnumerateSlots()).withGc().sized(56, 0).vectorcalled();

  private PyObject iterator;
  private long number;
  private PyInt bigNumber;
  private PyTuple result;

  private PyEnumerate(PyType type, PyObject iteratorSteal, PyInt start, PyTuple resultSteal) {
    super(type);
    iterator = iteratorSteal;
    if (start.fitsLong()) {
      number = start.longValue();
    } else {
      number = Long.MAX_VALUE;
      bigNumber = Refs.newRef(start);
    }
    result = resultSteal;
    track();
  }

  /**
   * Makes an instance of {@code type} that counts from {@code start}; raises TypeError when there is nothing to
   * iterate.
   */
  static PyEnumerate of(PyType type, PyObject iterable, PyInt start) {
    PyObject iterator = Iteration.iter(iterable);
    PyTuple result = null;
    try {
      result = PyTuple.of(PyNone.NONE, PyNone.NONE);
      return type == TYPE
          ? new PyEnumerate(type, iterator, start, result)
          : new Instance(type, iterator, start, result);
    } catch (Throwable t) {
      Refs.xdecref(result);
      Refs.decref(iterator);
      throw t;
    }
  }

  /** The next pair, owned; null when there are no more. */
  public final PyObject nextItem() {
    PyObject item = PyType.of(iterator).slots().next(iterator);
    if (item == null) {
      return null;
    }
    PyInt index;
    try {
      index = number == Long.MAX_VALUE || bigNumber != null ? nextBig() : PyInt.of(number++);
    } catch (Throwable t) {
      Refs.decref(item);
      throw t;
    }
    return result.pairSteal(index, item);
  }

  private PyInt nextBig() {
    PyInt index = bigNumber == null ? PyInt.of(Long.MAX_VALUE) : bigNumber;
    try {
      bigNumber = PyInt.of(index.bigValue().add(BigInteger.ONE));
    } catch (Throwable t) {
      if (bigNumber == null) {
        Refs.decref(index);
      }
      throw t;
    }
    return index;
  }

  /** The iterator, borrowed. */
  final PyObject iterator() {
    return iterator;
  }

  /** The next number, owned. */
  final PyInt number() {
    return bigNumber == null ? PyInt.of(number) : Refs.newRef(bigNumber);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(iterator);
    visitor.visitIfPresent(result);
    visitor.visitIfPresent(bigNumber);
  }

  @Override
  protected void release() {
    PyObject oldIterator = iterator;
    PyObject oldResult = result;
    PyObject oldNumber = bigNumber;
    iterator = null;
    result = null;
    bigNumber = null;
    Refs.xdecref(oldIterator);
    Refs.xdecref(oldResult);
    Refs.xdecref(oldNumber);
  }

  /** An instance of a class derived from this type. */
  private static final class Instance extends PyEnumerate implements Derived {
    private final ShapedState state;

    Instance(PyType type, PyObject iteratorSteal, PyInt start, PyTuple resultSteal) {
      super(type, iteratorSteal, start, resultSteal);
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
