package org.minipy.runtime.modules.operator;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.protocol.Operators;

/** The functions of operator that are binary operators. */
enum BinaryFunction implements BuiltinMethod {
  ADD("add", BinaryOp.ADD, false, "The same as a + b."),
  SUB("sub", BinaryOp.SUBTRACT, false, "The same as a - b."),
  MUL("mul", BinaryOp.MULTIPLY, false, "The same as a * b."),
  TRUEDIV("truediv", BinaryOp.TRUE_DIVIDE, false, "The same as a / b."),
  FLOORDIV("floordiv", BinaryOp.FLOOR_DIVIDE, false, "The same as a // b."),
  MOD("mod", BinaryOp.REMAINDER, false, "The same as a % b."),
  MATMUL("matmul", BinaryOp.MATRIX_MULTIPLY, false, "The same as a @ b."),
  LSHIFT("lshift", BinaryOp.LEFT_SHIFT, false, "The same as a << b."),
  RSHIFT("rshift", BinaryOp.RIGHT_SHIFT, false, "The same as a >> b."),
  AND("and_", BinaryOp.AND, false, "The same as a & b."),
  XOR("xor", BinaryOp.XOR, false, "The same as a ^ b."),
  OR("or_", BinaryOp.OR, false, "The same as a | b."),
  POW("pow", BinaryOp.POWER, false, "The same as a ** b."),
  IADD("iadd", BinaryOp.ADD, true, "The same as a += b."),
  ISUB("isub", BinaryOp.SUBTRACT, true, "The same as a -= b."),
  IMUL("imul", BinaryOp.MULTIPLY, true, "The same as a *= b."),
  ITRUEDIV("itruediv", BinaryOp.TRUE_DIVIDE, true, "The same as a /= b."),
  IFLOORDIV("ifloordiv", BinaryOp.FLOOR_DIVIDE, true, "The same as a //= b."),
  IMOD("imod", BinaryOp.REMAINDER, true, "The same as a %= b."),
  IMATMUL("imatmul", BinaryOp.MATRIX_MULTIPLY, true, "The same as a @= b."),
  ILSHIFT("ilshift", BinaryOp.LEFT_SHIFT, true, "The same as a <<= b."),
  IRSHIFT("irshift", BinaryOp.RIGHT_SHIFT, true, "The same as a >>= b."),
  IAND("iand", BinaryOp.AND, true, "The same as a &= b."),
  IXOR("ixor", BinaryOp.XOR, true, "The same as a ^= b."),
  IOR("ior", BinaryOp.OR, true, "The same as a |= b."),
  IPOW("ipow", BinaryOp.POWER, true, "The same as a **= b.");

  private final String signature;
  private final BinaryOp op;
  private final boolean inplace;
  private final String doc;

  BinaryFunction(String name, BinaryOp op, boolean inplace, String doc) {
    this.signature = name + "($module, a, b, /)";
    this.op = op;
    this.inplace = inplace;
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
    return inplace ? Operators.inplace(op, args[0], args[1]) : Operators.binary(op, args[0], args[1]);
  }
}
