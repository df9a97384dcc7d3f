package org.minipy.runtime.types.typing;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of typing.TypeVar. */
final class TypeVarSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return TypeVarMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return TypeVarAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __or__ __ror__";
  }

  @Override
  public String doc() {
    return "A type variable, such as T in def f[T](x: T) -> T.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    Signature signature =
        Signature.parse(
            "typevar(name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False)");
    PyObject[] bound = ArgumentBinder.bind(signature, "typevar", args, keywords);
    try {
      Variance variance = TypeArguments.variance(bound, 3);
      PyTuple constraints = (PyTuple) bound[1];
      if (constraints.size() == 1) {
        throw Errors.typeError("A single constraint is not allowed");
      }
      PyObject upper = bound[2] == null || bound[2] == PyNone.NONE
          ? null : TypeArguments.check(bound[2], "Bound must be a type.");
      if (upper != null && constraints.size() > 0) {
        Refs.decref(upper);
        throw Errors.typeError("Constraints cannot be combined with bound=...");
      }
      PyTypeVar made = PyTypeVar.make(TypeArguments.name(bound[0], "typevar"), constraints, upper, variance);
      Refs.xdecref(upper);
      TypeArguments.setModule(made);
      return made;
    } finally {
      ArgumentBinder.release(signature, bound);
    }
  }

  @Override
  public PyObject repr(PyObject self) {
    PyTypeVar t = (PyTypeVar) self;
    return PyStr.of(t.variance().prefix() + t.name().value());
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return op == BinaryOp.OR ? TypingUnion.of(left, right) : PyNotImplemented.NOT_IMPLEMENTED;
  }
}
