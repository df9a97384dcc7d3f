package org.minipy.interpreter.frame;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Goes through the operations of a code object by line, for {@code co_lines()}: operations of one line that follow each
 * other give one item. An operation counts two, as in {@code f_lasti}.
 */
final class PyLineIterator extends CodeIterator {
  /** The type {@code line_iterator}. */
  static final PyType TYPE = PyType.builtin("line_iterator", new IteratorSlots()).sized(64, 0);

  PyLineIterator(PyCode code) {
    super(TYPE, code);
  }

  @Override
  PyObject item(Positions positions) {
    int start = next;
    int line = positions.line(start);
    while (next < positions.size() && positions.line(next) == line) {
      next++;
    }
    return PyTuple.ofSteal(PyInt.of(2L * start), PyInt.of(2L * next), PyInt.of(line));
  }
}
