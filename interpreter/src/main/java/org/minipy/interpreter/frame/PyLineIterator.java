package org.minipy.interpreter.frame;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.UncollectedObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * Goes through the operations of a code object by line, for {@code co_lines()}: operations of one line that follow each
 * other give one item. An operation counts two, as in {@code f_lasti}.
 */
final class PyLineIterator extends UncollectedObject {
  /** The type {@code line_iterator}. */
  static final PyType TYPE = PyType.builtin("line_iterator", new IteratorSlots()).sized(64, 0);

  private PyCode code;
  private int next;

  PyLineIterator(PyCode code) {
    super(TYPE);
    this.code = Refs.newRef(code);
  }

  private PyObject nextItem() {
    Positions positions = code.positions();
    if (next >= positions.size()) {
      return null;
    }
    int start = next;
    int line = positions.line(start);
    while (next < positions.size() && positions.line(next) == line) {
      next++;
    }
    return PyTuple.ofSteal(PyInt.of(2L * start), PyInt.of(2L * next), PyInt.of(line));
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(code);
  }

  @Override
  protected void release() {
    PyCode old = code;
    code = null;
    Refs.xdecref(old);
  }

  private static final class IteratorSlots extends Slots {
    @Override
    public String specials() {
      return "__iter__ __next__";
    }

    @Override
    public PyObject iter(PyObject self) {
      return Refs.newRef(self);
    }

    @Override
    public boolean isIterator(PyObject self) {
      return true;
    }

    @Override
    public PyObject next(PyObject self) {
      return ((PyLineIterator) self).nextItem();
    }
  }
}
