package org.minipy.runtime.types.typing;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of typing.TypeVarTuple. */
final class TypeVarTupleSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return TypeVarTupleMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return Attribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __iter__";
  }

  @Override
  public String doc() {
    return "A type variable that stands for any number of types.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    PyObject name = ArgumentBinder.bind(Signature.parse("typevartuple(name)"), "typevartuple", args, keywords)[0];
    PyTypeVarTuple made = new PyTypeVarTuple(TypeArguments.name(name, "typevartuple"));
    try {
      TypeArguments.setModule(made);
      return made;
    } catch (Throwable t) {
      Refs.decref(made);
      throw t;
    }
  }

  @Override
  public PyObject repr(PyObject self) {
    return Refs.newRef(((PyTypeVarTuple) self).name());
  }

  /** Unpacking with a star gives one item, {@code typing.Unpack[self]}. */
  @Override
  public PyObject iter(PyObject self) {
    PyTuple one = PyTuple.ofSteal(PyTypingAlias.unpack(self));
    try {
      return Iteration.iter(one);
    } finally {
      Refs.decref(one);
    }
  }

  /** The attributes. */
  private enum Attribute implements BuiltinAttribute {
    NAME;

    @Override
    public String attributeName() {
      return "__name__";
    }

    @Override
    public boolean isMember() {
      return true;
    }

    @Override
    public PyObject get(PyObject self) {
      return Refs.newRef(((PyTypeVarTuple) self).name());
    }
  }
}
