package org.minipy.runtime.types.number;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Warnings;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.text.PyStr;

/** The slots of bool. */
final class BoolSlots extends IntSlots {
  private static final BuiltinMethod[] NO_METHODS = {};
  private static final BuiltinAttribute[] NO_ATTRIBUTES = {};

  @Override
  public BuiltinMethod[] methods() {
    return NO_METHODS;
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return NO_ATTRIBUTES;
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __invert__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__";
  }

  @Override
  public String doc() {
    return "The truth of an object: True or False.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (args.length == 1 && keywords == null) {
      return PyBool.of(Truth.of(args[0]));
    }
    PyObject x = ArgumentBinder.bind(Parameters.OF_NEW, "bool", args, keywords)[0];
    return PyBool.of(x != null && Truth.of(x));
  }

  @Override
  public PyObject repr(PyObject self) {
    return Refs.newRef(PyStr.intern(self == PyBool.TRUE ? "True" : "False"));
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    if (left instanceof PyBool a && right instanceof PyBool b) {
      switch (op) {
        case AND -> {
          return PyBool.of(a.isTrue() & b.isTrue());
        }
        case OR -> {
          return PyBool.of(a.isTrue() | b.isTrue());
        }
        case XOR -> {
          return PyBool.of(a.isTrue() ^ b.isTrue());
        }
        default -> { }
      }
    }
    return super.binary(op, left, right);
  }

  @Override
  public PyObject unary(UnaryOp op, PyObject self) {
    if (op == UnaryOp.INVERT) {
      Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "Bitwise inversion '~' on bool is deprecated. This returns the"
          + " bitwise inversion of the underlying int object and is usually not what you expect from negating a"
          + " bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the"
          + " underlying int.", 1);
    }
    return super.unary(op, self);
  }

  /** The parameters of the constructor, parsed when they are first needed. */
  private static final class Parameters {
    static final Signature OF_NEW = Signature.parse("bool(object=False, /)");
  }
}
