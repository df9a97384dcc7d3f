package org.minipy.runtime.modules.itertools;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.number.FloatConversion;
import org.minipy.runtime.types.number.PyComplex;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** Counts without end. A count by one from an int is a long until that overflows. */
final class PyCount extends PyItertool {
  static final PyType TYPE =
      PyType.builtin("count", new CountSlots()).inModule("itertools").withGc().sized(40, 0);

  private long number;
  private PyObject general;
  private PyObject step;

  private PyCount(PyType type, PyObject start, PyObject step) {
    super(type);
    this.step = Refs.newRef(step);
    if (start instanceof PyInt i && i.fitsLong() && isOne(step)) {
      number = i.longValue();
    } else {
      general = Refs.newRef(start);
    }
    track();
  }

  private static boolean isOne(PyObject step) {
    return step instanceof PyInt i && i.fitsLong() && i.longValue() == 1;
  }

  @Override
  PyObject nextItem() {
    if (general == null) {
      if (number != Long.MAX_VALUE) {
        return PyInt.of(number++);
      }
      general = PyInt.of(number);
    }
    PyObject current = general;
    general = Operators.binary(BinaryOp.ADD, current, step);
    return current;
  }

  private PyObject current() {
    return general == null ? PyInt.of(number) : Refs.newRef(general);
  }

  @Override
  PyObject reduce() {
    TupleBuilder arguments = new TupleBuilder(general == null ? 1 : 2).addSteal(current());
    return reductionSteal((general == null ? arguments : arguments.add(step)).build());
  }

  @Override
  void visitFields(Visitor visitor) {
    visitor.visitIfPresent(general);
    visitor.visitIfPresent(step);
  }

  @Override
  void releaseFields() {
    PyObject oldNumber = general;
    PyObject oldStep = step;
    general = null;
    step = null;
    Refs.xdecref(oldNumber);
    Refs.xdecref(oldStep);
  }

  /** The slots of count. */
  private static final class CountSlots extends ItertoolSlots {
    private static final PyInt ZERO = PyInt.of(0);
    private static final PyInt ONE = PyInt.of(1);

    CountSlots() {
      super("count(start=0, step=1)", "The numbers start, start + step, start + 2*step and so on without end.");
    }

    @Override
    public String textSignature() {
      return "(start=0, step=1)";
    }

    @Override
    public BuiltinMethod[] methods() {
      return copied();
    }

    @Override
    public String specials() {
      return "__new__ __repr__ __getattribute__ __iter__ __next__";
    }

    @Override
    PyObject make(PyType type, PyObject[] args) {
      requireNumber(args[0]);
      requireNumber(args[1]);
      return new PyCount(type, args[0] == null ? ZERO : args[0], args[1] == null ? ONE : args[1]);
    }

    private static void requireNumber(PyObject o) {
      if (o != null && !FloatConversion.isReal(o) && !(o instanceof PyComplex)
          && PyType.of(o).special(Special.INT) == null) {
        throw Errors.typeError("a number is required");
      }
    }

    @Override
    public PyObject repr(PyObject self) {
      PyCount count = (PyCount) self;
      PyObject current = count.current();
      try {
        String text = PyType.of(self).shortName() + "(" + Text.reprText(current);
        return PyStr.of(isOne(count.step) ? text + ")" : text + ", " + Text.reprText(count.step) + ")");
      } finally {
        Refs.decref(current);
      }
    }
  }
}
