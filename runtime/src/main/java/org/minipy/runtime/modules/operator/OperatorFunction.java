package org.minipy.runtime.modules.operator;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.LengthHint;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;

/** The functions of operator that are no binary operators. */
enum OperatorFunction implements BuiltinMethod {
  LT("lt($module, a, b, /)", "The same as a < b."),
  LE("le($module, a, b, /)", "The same as a <= b."),
  EQ("eq($module, a, b, /)", "The same as a == b."),
  NE("ne($module, a, b, /)", "The same as a != b."),
  GT("gt($module, a, b, /)", "The same as a > b."),
  GE("ge($module, a, b, /)", "The same as a >= b."),
  IS("is_($module, a, b, /)", "The same as a is b."),
  IS_NOT("is_not($module, a, b, /)", "The same as a is not b."),
  NOT("not_($module, a, /)", "The same as not a."),
  TRUTH("truth($module, a, /)", "Whether a is true."),
  ABS("abs($module, a, /)", "The same as abs(a)."),
  NEG("neg($module, a, /)", "The same as -a."),
  POS("pos($module, a, /)", "The same as +a."),
  INV("inv($module, a, /)", "The same as ~a."),
  INVERT("invert($module, a, /)", "The same as ~a."),
  INDEX("index($module, a, /)", "What a.__index__() returns."),
  CONCAT("concat($module, a, b, /)", "The same as a + b, for sequences."),
  ICONCAT("iconcat($module, a, b, /)", "The same as a += b, for sequences."),
  CONTAINS("contains($module, a, b, /)", "The same as b in a (note the order)."),
  COUNT_OF("countOf($module, a, b, /)", "How many items of a are b or equal to it."),
  INDEX_OF("indexOf($module, a, b, /)", "The position of the first item of a that is b or equal to it."),
  GETITEM("getitem($module, a, b, /)", "The same as a[b]."),
  SETITEM("setitem($module, a, b, c, /)", "The same as a[b] = c."),
  DELITEM("delitem($module, a, b, /)", "The same as del a[b]."),
  LENGTH_HINT("length_hint($module, obj, default=0, /)", "How many items obj is likely to have."),
  CALL("call($module, obj, /, *args, **kwargs)", "The same as obj(*args, **kwargs).");

  private final String signature;
  private final String doc;

  OperatorFunction(String signature, String doc) {
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
    PyObject a = args[0];
    return switch (this) {
      case LT -> Comparison.compare(a, args[1], CompareOp.LT);
      case LE -> Comparison.compare(a, args[1], CompareOp.LE);
      case EQ -> Comparison.compare(a, args[1], CompareOp.EQ);
      case NE -> Comparison.compare(a, args[1], CompareOp.NE);
      case GT -> Comparison.compare(a, args[1], CompareOp.GT);
      case GE -> Comparison.compare(a, args[1], CompareOp.GE);
      case IS -> PyBool.of(a == args[1]);
      case IS_NOT -> PyBool.of(a != args[1]);
      case NOT -> PyBool.of(!Truth.of(a));
      case TRUTH -> PyBool.of(Truth.of(a));
      case ABS -> Operators.unary(UnaryOp.ABSOLUTE, a);
      case NEG -> Operators.unary(UnaryOp.NEGATIVE, a);
      case POS -> Operators.unary(UnaryOp.POSITIVE, a);
      case INV, INVERT -> Operators.unary(UnaryOp.INVERT, a);
      case INDEX -> Indexes.exactIndex(a);
      case CONCAT -> SequenceFunctions.concat(a, args[1], false);
      case ICONCAT -> SequenceFunctions.concat(a, args[1], true);
      case CONTAINS -> PyBool.of(Items.contains(a, args[1]));
      case COUNT_OF -> SequenceFunctions.countOf(a, args[1]);
      case INDEX_OF -> SequenceFunctions.indexOf(a, args[1]);
      case GETITEM -> Items.get(a, args[1]);
      case SETITEM -> setItem(a, args[1], args[2]);
      case DELITEM -> deleteItem(a, args[1]);
      case LENGTH_HINT -> lengthHint(a, args[1]);
      case CALL -> Calls.unpacked(a, args[1], args[2]);
    };
  }

  private static PyObject setItem(PyObject o, PyObject key, PyObject value) {
    Items.set(o, key, value);
    return PyNone.owned();
  }

  private static PyObject deleteItem(PyObject o, PyObject key) {
    Items.delete(o, key);
    return PyNone.owned();
  }

  private static PyObject lengthHint(PyObject o, PyObject otherwise) {
    return PyInt.of(LengthHint.of(o, otherwise == null ? 0 : Indexes.toSsize(otherwise)));
  }
}
