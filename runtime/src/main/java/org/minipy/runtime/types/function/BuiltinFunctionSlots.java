package org.minipy.runtime.types.function;

import java.util.Arrays;
import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of builtin_function_or_method. */
final class BuiltinFunctionSlots extends Slots {
  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyBuiltinFunction f = (PyBuiltinFunction) self;
    if (f.newOwner() != null) {
      return callNew(f.newOwner(), args, keywords);
    }
    Signature signature = f.signature();
    String shown = f.owner() == null ? signature.name() : f.owner().shortName() + "." + signature.name();
    PyObject[] bound = ArgumentBinder.bind(signature, shown, args, keywords);
    try {
      return f.method().call(f.selfBorrowed(), bound);
    } finally {
      ArgumentBinder.release(signature, bound);
    }
  }

  private static PyObject callNew(PyType owner, PyObject[] args, PyStr[] keywords) {
    if (args.length - (keywords == null ? 0 : keywords.length) == 0) {
      throw Errors.typeError(owner.name() + ".__new__(): not enough arguments");
    }
    if (!(args[0] instanceof PyType type)) {
      throw Errors.typeError(owner.name() + ".__new__(X): X is not a type object (" + PyType.of(args[0]).name() + ")");
    }
    if (!type.isSubtype(owner)) {
      throw Errors.typeError(owner.name() + ".__new__(" + type.name() + "): " + type.name() + " is not a subtype of "
          + owner.name());
    }
    PyType builtin = type.builtinBase();
    if (builtin != owner && !(owner == PyType.OBJECT && builtin == PyType.OBJECT) && builtin.slots() != owner.slots()) {
      throw Errors.typeError(owner.name() + ".__new__(" + type.name() + ") is not safe, use " + builtin.name()
          + ".__new__()");
    }
    return owner.slots().newObject(type, Arrays.copyOfRange(args, 1, args.length), keywords);
  }
}
