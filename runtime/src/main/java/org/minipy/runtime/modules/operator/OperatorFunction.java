package org.minipy.runtime.modules.operator;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.protocol.Items;
import org.minipy.runtime.protocol.Operators;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.number.PyBool;

/** The functions of the module _operator. */
enum OperatorFunction implements BuiltinMethod {
  TRUTH("truth($module, a, /)", "Return whether a is true."),
  CONTAINS("contains($module, a, b, /)", "Same as b in a (note the order)."),
  INDEX_OF("indexOf($module, a, b, /)", "Return the index of the first item of a that equals b."),
  COUNT_OF("countOf($module, a, b, /)", "Return how many items of a equal b."),
  IS("is_($module, a, b, /)", "Same as a is b."),
  IS_NOT("is_not($module, a, b, /)", "Same as a is not b."),
  INDEX("index($module, a, /)", "Return a as an int, without loss."),
  ADD("add($module, a, b, /)", "Same as a + b."),
  SUB("sub($module, a, b, /)", "Same as a - b."),
  MUL("mul($module, a, b, /)", "Same as a * b."),
  MATMUL("matmul($module, a, b, /)", "Same as a @ b."),
  FLOORDIV("floordiv($module, a, b, /)", "Same as a // b."),
  TRUEDIV("truediv($module, a, b, /)", "Same as a / b."),
  MOD("mod($module, a, b, /)", "Same as a % b."),
  LSHIFT("lshift($module, a, b, /)", "Same as a << b."),
  RSHIFT("rshift($module, a, b, /)", "Same as a >> b."),
  AND("and_($module, a, b, /)", "Same as a & b."),
  XOR("xor($module, a, b, /)", "Same as a ^ b."),
  OR("or_($module, a, b, /)", "Same as a | b."),
  POW("pow($module, a, b, /)", "Same as a ** b."),
  NEG("neg($module, a, /)", "Same as -a."),
  POS("pos($module, a, /)", "Same as +a."),
  ABS("abs($module, a, /)", "Same as abs(a)."),
  INV("inv($module, a, /)", "Same as ~a."),
  INVERT("invert($module, a, /)", "Same as ~a."),
  NOT("not_($module, a, /)", "Same as not a."),
  IADD("iadd($module, a, b, /)", "Same as a += b."),
  ISUB("isub($module, a, b, /)", "Same as a -= b."),
  IMUL("imul($module, a, b, /)", "Same as a *= b."),
  IMATMUL("imatmul($module, a, b, /)", "Same as a @= b."),
  IFLOORDIV("ifloordiv($module, a, b, /)", "Same as a //= b."),
  ITRUEDIV("itruediv($module, a, b, /)", "Same as a /= b."),
  IMOD("imod($module, a, b, /)", "Same as a %= b."),
  ILSHIFT("ilshift($module, a, b, /)", "Same as a <<= b."),
  IRSHIFT("irshift($module, a, b, /)", "Same as a >>= b."),
  IAND("iand($module, a, b, /)", "Same as a &= b."),
  IXOR("ixor($module, a, b, /)", "Same as a ^= b."),
  IOR("ior($module, a, b, /)", "Same as a |= b."),
  IPOW("ipow($module, a, b, /)", "Same as a **= b."),
  CONCAT("concat($module, a, b, /)", "Same as a + b, for sequences."),
  ICONCAT("iconcat($module, a, b, /)", "Same as a += b, for sequences."),
  GETITEM("getitem($module, a, b, /)", "Same as a[b]."),
  SETITEM("setitem($module, a, b, c, /)", "Same as a[b] = c."),
  DELITEM("delitem($module, a, b, /)", "Same as del a[b]."),
  EQ("eq($module, a, b, /)", "Same as a == b."),
  NE("ne($module, a, b, /)", "Same as a != b."),
  LT("lt($module, a, b, /)", "Same as a < b."),
  LE("le($module, a, b, /)", "Same as a <= b."),
  GT("gt($module, a, b, /)", "Same as a > b."),
  GE("ge($module, a, b, /)", "Same as a >= b."),
  LENGTH_HINT("length_hint($module, obj, default=0, /)", "Return how many items an object probably has."),
  CALL("call($module, obj, /, *args, **kwargs)", "Same as obj(*args, **kwargs).");

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
    PyObject b = args.length > 1 ? args[1] : null;
    return switch (this) {
      case TRUTH -> PyBool.of(Truth.of(a));
      case CONTAINS -> PyBool.of(Items.contains(a, b));
      case INDEX_OF -> OperatorSearch.indexOf(a, b);
      case COUNT_OF -> OperatorSearch.countOf(a, b);
      case IS -> PyBool.of(a == b);
      case IS_NOT -> PyBool.of(a != b);
      case INDEX -> Indexes.index(a);
      case ADD -> Operators.binary(BinaryOp.ADD, a, b);
      case SUB -> Operators.binary(BinaryOp.SUBTRACT, a, b);
      case MUL -> Operators.binary(BinaryOp.MULTIPLY, a, b);
      case MATMUL -> Operators.binary(BinaryOp.MATRIX_MULTIPLY, a, b);
      case FLOORDIV -> Operators.binary(BinaryOp.FLOOR_DIVIDE, a, b);
      case TRUEDIV -> Operators.binary(BinaryOp.TRUE_DIVIDE, a, b);
      case MOD -> Operators.binary(BinaryOp.REMAINDER, a, b);
      case LSHIFT -> Operators.binary(BinaryOp.LEFT_SHIFT, a, b);
      case RSHIFT -> Operators.binary(BinaryOp.RIGHT_SHIFT, a, b);
      case AND -> Operators.binary(BinaryOp.AND, a, b);
      case XOR -> Operators.binary(BinaryOp.XOR, a, b);
      case OR -> Operators.binary(BinaryOp.OR, a, b);
      case POW -> Operators.binary(BinaryOp.POWER, a, b);
      case NEG -> Operators.unary(UnaryOp.NEGATIVE, a);
      case POS -> Operators.unary(UnaryOp.POSITIVE, a);
      case ABS -> Operators.unary(UnaryOp.ABSOLUTE, a);
      case INV -> Operators.unary(UnaryOp.INVERT, a);
      case INVERT -> Operators.unary(UnaryOp.INVERT, a);
      case NOT -> PyBool.of(!Truth.of(a));
      case IADD -> Operators.inplace(BinaryOp.ADD, a, b);
      case ISUB -> Operators.inplace(BinaryOp.SUBTRACT, a, b);
      case IMUL -> Operators.inplace(BinaryOp.MULTIPLY, a, b);
      case IMATMUL -> Operators.inplace(BinaryOp.MATRIX_MULTIPLY, a, b);
      case IFLOORDIV -> Operators.inplace(BinaryOp.FLOOR_DIVIDE, a, b);
      case ITRUEDIV -> Operators.inplace(BinaryOp.TRUE_DIVIDE, a, b);
      case IMOD -> Operators.inplace(BinaryOp.REMAINDER, a, b);
      case ILSHIFT -> Operators.inplace(BinaryOp.LEFT_SHIFT, a, b);
      case IRSHIFT -> Operators.inplace(BinaryOp.RIGHT_SHIFT, a, b);
      case IAND -> Operators.inplace(BinaryOp.AND, a, b);
      case IXOR -> Operators.inplace(BinaryOp.XOR, a, b);
      case IOR -> Operators.inplace(BinaryOp.OR, a, b);
      case IPOW -> Operators.inplace(BinaryOp.POWER, a, b);
      case CONCAT -> OperatorSearch.concat(a, b);
      case ICONCAT -> OperatorSearch.inplaceConcat(a, b);
      case GETITEM -> Items.get(a, b);
      case SETITEM -> OperatorSearch.set(a, b, args[2]);
      case DELITEM -> OperatorSearch.set(a, b, null);
      case EQ -> Comparison.compare(a, b, CompareOp.EQ);
      case NE -> Comparison.compare(a, b, CompareOp.NE);
      case LT -> Comparison.compare(a, b, CompareOp.LT);
      case LE -> Comparison.compare(a, b, CompareOp.LE);
      case GT -> Comparison.compare(a, b, CompareOp.GT);
      case GE -> Comparison.compare(a, b, CompareOp.GE);
      case LENGTH_HINT -> OperatorSearch.lengthHint(a, b);
      case CALL -> Calls.unpacked(a, b, args[2]);
    };
  }
}
