package org.minipy.interpreter.frame;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.tuple.PyTuple;

/** Goes through the places of the operations of a code object, for {@code co_positions()}. */
final class PyPositionIterator extends CodeIterator {
  /** The type {@code positions_iterator}. */
  static final PyType TYPE = PyType.builtin("positions_iterator", new IteratorSlots()).sized(80, 0);

  PyPositionIterator(PyCode code) {
    super(TYPE, code);
  }

  @Override
  PyObject item(Positions positions) {
    int i = next++;
    return PyTuple.ofSteal(PyInt.of(positions.line(i)), PyInt.of(positions.endLine(i)), PyInt.of(positions.column(i)),
        PyInt.of(positions.endColumn(i)));
  }
}
