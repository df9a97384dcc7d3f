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
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** Calls a function with the items of iterables. */
public class PyMap extends PyGcObject {
  /** The type {@code map}. */
  public static final PyType TYPE = PyType.builtin("map", new MapSlots()).withGc().sized(32, 0).vectorcalled();

  private PyTuple iterators;
  private PyObject function;

  private PyMap(PyType type, PyObject function, PyTuple iteratorsSteal) {
    super(type);
    this.iterators = iteratorsSteal;
    this.function = Refs.newRef(function);
    track();
  }

  /** Makes an instance of {@code type}; steals the iterators. */
  static PyMap ofSteal(PyType type, PyObject function, PyTuple iterators) {
    try {
      return type == TYPE ? new PyMap(type, function, iterators) : new Instance(type, function, iterators);
    } catch (Throwable t) {
      Refs.decref(iterators);
      throw t;
    }
  }

  /** The next result, owned; null when an iterable has no more items. */
  public final PyObject nextItem() {
    int n = iterators.size();
    PyObject[] args = new PyObject[n];
    try {
      for (int i = 0; i < n; i++) {
        PyObject iterator = iterators.get(i);
        args[i] = PyType.of(iterator).slots().next(iterator);
        if (args[i] == null) {
          return null;
        }
      }
      return Calls.call(function, args, null);
    } finally {
      Refs.decrefAll(args);
    }
  }

  /** What {@code __reduce__} returns, owned. */
  final PyTuple reduce() {
    PyObject[] args = new PyObject[iterators.size() + 1];
    args[0] = function;
    System.arraycopy(iterators.items(), 0, args, 1, iterators.size());
    return new TupleBuilder(2).add(typeObject()).tupleOf(args).build();
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(iterators);
    visitor.visitIfPresent(function);
  }

  @Override
  protected void release() {
    PyObject oldIterators = iterators;
    PyObject oldFunction = function;
    iterators = null;
    function = null;
    Refs.xdecref(oldIterators);
    Refs.xdecref(oldFunction);
  }

  /** An instance of a class derived from this type. */
  private static final class Instance extends PyMap implements Derived {
    private final ShapedState state;

    Instance(PyType type, PyObject function, PyTuple iteratorsSteal) {
      super(type, function, iteratorsSteal);
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
