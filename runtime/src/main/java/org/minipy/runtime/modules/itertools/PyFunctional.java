package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.tuple.PyTuple;

/** An iterator that asks a function about the items of another iterator, or calls it with them. */
abstract class PyFunctional extends PyItertool {
  PyObject function;
  PyObject iterator;

  /** Takes references. */
  PyFunctional(PyType type, PyObject function, PyObject iterator) {
    super(type);
    this.function = Refs.newRef(function);
    this.iterator = Refs.newRef(iterator);
    track();
  }

  /** Whether the function holds for {@code item}, which is given back when it raises. */
  final boolean holdsFor(PyObject item) {
    try {
      return Results.takeTruth(Calls.call(function, item));
    } catch (Throwable t) {
      Refs.decref(item);
      throw t;
    }
  }

  @Override
  PyObject reduce() {
    return reductionSteal(PyTuple.of(function, iterator));
  }

  @Override
  final void visitFields(Visitor visitor) {
    visitor.visitIfPresent(iterator);
    visitor.visitIfPresent(function);
  }

  @Override
  final void releaseFields() {
    PyObject oldFunction = function;
    PyObject oldIterator = iterator;
    function = null;
    iterator = null;
    Refs.xdecref(oldFunction);
    Refs.xdecref(oldIterator);
  }
}
