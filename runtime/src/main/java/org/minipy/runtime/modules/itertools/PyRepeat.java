package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** One object again and again. */
final class PyRepeat extends PyItertool {
  static final PyType TYPE =
      PyType.builtin("repeat", new RepeatSlots()).inModule("itertools").withGc().sized(32, 0);

  private static final long ENDLESS = -1;

  private PyObject item;
  private long left;

  private PyRepeat(PyType type, PyObject item, long times) {
    super(type);
    this.item = Refs.newRef(item);
    left = times;
    track();
  }

  @Override
  PyObject nextItem() {
    if (left == 0) {
      return null;
    }
    if (left > 0) {
      left--;
    }
    return Refs.newRef(item);
  }

  @Override
  PyObject reduce() {
    return reductionSteal(left == ENDLESS ? PyTuple.of(item) : new TupleBuilder(2).add(item).integer(left).build());
  }

  @Override
  void visitFields(Visitor visitor) {
    visitor.visitIfPresent(item);
  }

  @Override
  void releaseFields() {
    PyObject old = item;
    item = null;
    Refs.xdecref(old);
  }

  /** The one method that repeat has more than others. */
  private enum Hint implements BuiltinMethod {
    LENGTH_HINT;

    @Override
    public String signature() {
      return "__length_hint__($self, /) --";
    }

    @Override
    public String doc() {
      return "Return how often the object will still come.";
    }

    @Override
    public PyObject call(PyObject self, PyObject[] args) {
      long left = ((PyRepeat) self).left;
      if (left == ENDLESS) {
        throw Errors.typeError("len() of unsized object");
      }
      return PyInt.of(left);
    }
  }

  /** The slots of repeat. */
  private static final class RepeatSlots extends ItertoolSlots {
    RepeatSlots() {
      super("repeat(object, times=-1)", "An object, as often as told or without end.");
    }

    @Override
    public BuiltinMethod[] methods() {
      return new BuiltinMethod[] {Hint.LENGTH_HINT, ItertoolMethod.REDUCE};
    }

    @Override
    public String specials() {
      return "__new__ __repr__ __getattribute__ __iter__ __next__";
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      return new PyRepeat(type, args[0], args[1] == null ? ENDLESS : Math.max(0, Indexes.toSsize(args[1])));
    }

    @Override
    public PyObject repr(PyObject self) {
      PyRepeat r = (PyRepeat) self;
      String text = PyType.of(self).shortName() + "(" + Text.reprText(r.item);
      return PyStr.of(r.left == ENDLESS ? text + ")" : text + ", " + r.left + ")");
    }
  }
}
