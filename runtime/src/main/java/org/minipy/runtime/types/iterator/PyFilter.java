package org.minipy.runtime.types.iterator;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Derived;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Shaped;
import org.minipy.runtime.object.ShapedState;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** Leaves out the items of an iterable for which a function does not hold. */
public class PyFilter extends PyGcObject {
  /** The type {@code filter}. */
  public static final PyType TYPE = PyType.builtin("filter", new FilterSlots()).withGc().sized(32, 0).vectorcalled();

  private PyObject function;
  private PyObject iterator;

  private PyFilter(PyType type, PyObject function, PyObject iteratorSteal) {
    super(type);
    this.function = Refs.newRef(function);
    this.iterator = iteratorSteal;
    track();
  }

  /** Makes an instance of {@code type}; raises TypeError when there is nothing to iterate. */
  static PyFilter of(PyType type, PyObject function, PyObject iterable) {
    PyObject iterator = Iteration.iter(iterable);
    try {
      return type == TYPE ? new PyFilter(type, function, iterator) : new Instance(type, function, iterator);
    } catch (Throwable t) {
      Refs.decref(iterator);
      throw t;
    }
  }

  /** The next item for which the function holds, owned; null when there are no more. */
  public final PyObject nextItem() {
    PyObject it = iterator;
    boolean byTruth = function == PyNone.NONE || function == PyBool.TYPE;
    PyObject item;
    while ((item = PyType.of(it).slots().next(it)) != null) {
      boolean good;
      try {
        good = byTruth ? Truth.of(item) : Results.takeTruth(Calls.call(function, item));
      } catch (Throwable t) {
        Refs.decref(item);
        throw t;
      }
      if (good) {
        return item;
      }
      Refs.decref(item);
    }
    return null;
  }

  /** What {@code __reduce__} returns, owned. */
  final PyTuple reduce() {
    return new TupleBuilder(2).add(typeObject()).tupleOf(function, iterator).build();
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(iterator);
    visitor.visitIfPresent(function);
  }

  @Override
  protected void release() {
    PyObject oldFunction = function;
    PyObject oldIterator = iterator;
    function = null;
    iterator = null;
    Refs.xdecref(oldFunction);
    Refs.xdecref(oldIterator);
  }

  /** An instance of a class derived from this type. */
  private static final class Instance extends PyFilter implements Derived {
    private final ShapedState state;

    Instance(PyType type, PyObject function, PyObject iteratorSteal) {
      super(type, function, iteratorSteal);
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
