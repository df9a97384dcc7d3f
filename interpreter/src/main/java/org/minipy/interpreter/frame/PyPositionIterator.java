package org.minipy.interpreter.frame;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.UncollectedObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.tuple.PyTuple;

/** Goes through the places of the operations of a code object, for {@code co_positions()}. */
final class PyPositionIterator extends UncollectedObject {
  /** The type {@code positions_iterator}. */
  static final PyType TYPE = PyType.builtin("positions_iterator", new IteratorSlots()).sized(80, 0);

  private PyCode code;
  private int next;

  PyPositionIterator(PyCode code) {
    super(TYPE);
    this.code = Refs.newRef(code);
  }

  private PyObject nextItem() {
    Positions positions = code.positions();
    int i = next;
    if (i >= positions.size()) {
      return null;
    }
    next = i + 1;
    return PyTuple.ofSteal(PyInt.of(positions.line(i)), PyInt.of(positions.endLine(i)), PyInt.of(positions.column(i)),
        PyInt.of(positions.endColumn(i)));
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
      return ((PyPositionIterator) self).nextItem();
    }
  }
}
