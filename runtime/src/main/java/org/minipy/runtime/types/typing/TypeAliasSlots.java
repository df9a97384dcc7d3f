package org.minipy.runtime.types.typing;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.generic.PyGenericAlias;
import org.minipy.runtime.types.generic.PyUnion;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of typing.TypeAliasType. */
final class TypeAliasSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return Method.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return TypeAliasAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __or__ __ror__ __getitem__";
  }

  @Override
  public String doc() {
    return "A type alias, made by a type statement.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    Signature signature = Signature.parse("typealias(name, value, *, type_params=())");
    PyObject[] bound = ArgumentBinder.bind(signature, "typealias", args, keywords);
    PyTuple parameters = PyTuple.EMPTY;
    if (bound[2] != null) {
      if (!(bound[2] instanceof PyTuple tuple)) {
        throw Errors.typeError("type_params must be a tuple");
      }
      parameters = tuple;
    }
    ExecutionFrame frame = ThreadState.current().frame();
    PyObject module = frame == null ? null : frame.globals().getBorrowed(Names.NAME);
    return PyTypeAlias.make(TypeArguments.name(bound[0], "typealias"), parameters, bound[1], module);
  }

  @Override
  public PyObject repr(PyObject self) {
    return Refs.newRef(((PyTypeAlias) self).name());
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return op == BinaryOp.OR ? PyUnion.or(left, right) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return true;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    if (((PyTypeAlias) self).parametersOrNull() == null) {
      throw Errors.typeError("Only generic type aliases are subscriptable");
    }
    return new PyGenericAlias(self, key);
  }

  /** The methods. */
  private enum Method implements BuiltinMethod {
    REDUCE;

    @Override
    public String signature() {
      return "__reduce__($self, /)";
    }

    @Override
    public String doc() {
      return "What pickle needs to find the alias again: its name.";
    }

    @Override
    public PyObject call(PyObject self, PyObject[] args) {
      return Refs.newRef(((PyTypeAlias) self).name());
    }
  }
}
