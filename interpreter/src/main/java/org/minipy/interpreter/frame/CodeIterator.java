package org.minipy.interpreter.frame;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.UncollectedObject;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;

/** Goes through the operations of a code object. */
abstract class CodeIterator extends UncollectedObject {
  /** The operation that comes next. */
  int next;

  private PyCode code;

  CodeIterator(PyType type, PyCode code) {
    super(type);
    this.code = Refs.newRef(code);
  }

  /** What {@link #next} begins, owned; sets it to what comes after. */
  abstract PyObject item(Positions positions);

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

  /** The slots of both types. */
  static final class IteratorSlots extends Slots {
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
      CodeIterator iterator = (CodeIterator) self;
      Positions positions = iterator.code.positions();
      return iterator.next < positions.size() ? iterator.item(positions) : null;
    }
  }
}
