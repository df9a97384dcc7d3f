package org.minipy.runtime.types.range;

import java.math.BigInteger;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.tuple.TupleBuilder;

/** The methods of range. */
enum RangeMethod implements BuiltinMethod {
  REVERSED("__reversed__($self, /) --", "Return an iterator that goes through the range from its end."),
  REDUCE("__reduce__($self, /, *args) --", null),
  COUNT("count($self, value, /) --", "Return how many items equal value."),
  INDEX("index($self, value, /) --", "Return the index of value.\n\nValueError is raised when the range has it not.");

  private final String signature;
  private final String doc;

  RangeMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    PyRange range = (PyRange) self;
    return switch (this) {
      case REVERSED -> reversed(range);
      case REDUCE ->
          new TupleBuilder(2).add(PyRange.TYPE).tupleOf(range.start(), range.stop(), range.step()).build();
      case COUNT -> RangeSearch.count(range, args[0]);
      case INDEX -> RangeSearch.index(range, args[0]);
    };
  }

  private static PyObject reversed(PyRange range) {
    if (range.isSmall() && range.step().longValue() != Long.MIN_VALUE) {
      long n = range.length().longValue();
      long step = range.step().longValue();
      long last = n == 0 ? range.start().longValue() - step : range.smallItem(n - 1);
      return new PyRangeIterator(last, -step, n);
    }
    BigInteger n = range.length().bigValue();
    BigInteger step = range.step().bigValue();
    BigInteger last = range.start().bigValue().add(step.multiply(n.subtract(BigInteger.ONE)));
    return new PyLongRangeIterator(last, step.negate(), n);
  }
}
