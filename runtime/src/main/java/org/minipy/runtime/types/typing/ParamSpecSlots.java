package org.minipy.runtime.types.typing;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
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

/** The slots of typing.ParamSpec. */
final class ParamSpecSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return ParamSpecMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return ParamSpecAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __or__ __ror__";
  }

  @Override
  public String doc() {
    return "A variable that stands for the parameters of a function.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    Signature signature =
        Signature.parse("paramspec(name, *, bound=None, covariant=False, contravariant=False, infer_variance=False)");
    PyObject[] bound = ArgumentBinder.bind(signature, "paramspec", args, keywords);
    try {
      Variance variance = TypeArguments.variance(bound, 2);
      PyObject upper = bound[1] == null || bound[1] == PyNone.NONE
          ? null : TypeArguments.check(bound[1], "Bound must be a type.");
      PyParamSpec made;
      try {
        made = PyParamSpec.make(TypeArguments.name(bound[0], "paramspec"), upper, variance);
      } finally {
        Refs.xdecref(upper);
      }
      try {
        TypeArguments.setModule(made);
        return made;
      } catch (Throwable t) {
        Refs.decref(made);
        throw t;
      }
    } finally {
      ArgumentBinder.release(signature, bound);
    }
  }

  @Override
  public PyObject repr(PyObject self) {
    PyParamSpec p = (PyParamSpec) self;
    return PyStr.of(p.variance().prefix() + p.name().value());
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return op == BinaryOp.OR ? TypingUnion.of(left, right) : PyNotImplemented.NOT_IMPLEMENTED;
  }
}
