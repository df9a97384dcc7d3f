package org.minipy.runtime.types.function;

import java.util.Arrays;
import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.call.PackedArguments;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.FailureInjection;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of builtin_function_or_method. */
final class BuiltinFunctionSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return BuiltinFunctionMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return BuiltinFunctionAttribute.values();
  }

  @Override
  public String specials() {
    return "__repr__ __hash__ __call__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__";
  }

  @Override
  public PyObject repr(PyObject self) {
    PyBuiltinFunction f = (PyBuiltinFunction) self;
    PyObject receiver = f.receiverBorrowed();
    return new PyStr(receiver == null
        ? "<built-in function " + f.signature().name() + ">"
        : "<built-in method " + f.signature().name() + " of " + PyType.of(receiver).name() + " object at "
            + Attributes.addressText(receiver) + ">");
  }

  @Override
  public long hash(PyObject self) {
    PyBuiltinFunction f = (PyBuiltinFunction) self;
    long hash = f.signature().hashCode();
    if (f.selfBorrowed() != null) {
      hash ^= Attributes.identityHash(f.selfBorrowed());
    }
    return hash == -1 ? -2 : hash;
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(other instanceof PyBuiltinFunction o) || op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyBuiltinFunction f = (PyBuiltinFunction) self;
    boolean equal = f.selfBorrowed() == o.selfBorrowed() && f.method() == o.method() && f.owner() == o.owner();
    return PyBool.of(equal == (op == CompareOp.EQ));
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyBuiltinFunction f = (PyBuiltinFunction) self;
    if (f.newOwner() != null) {
      boolean held = PackedArguments.hold(args, keywords);
      try {
        return callNew(f.newOwner(), args, keywords);
      } finally {
        if (held) {
          PackedArguments.release(args, keywords);
        }
      }
    }
    Signature signature = f.signature();
    PyObject[] bound = ArgumentBinder.bind(signature, f, args, keywords);
    if (!signature.takesOneArgument() || f.isLen()) {
      try {
        if (FailureInjection.countsCalls()) {
          FailureInjection.called();
        }
        return f.method().call(f.selfBorrowed(), bound);
      } finally {
        ArgumentBinder.release(signature, bound);
      }
    }
    ThreadState thread = ThreadState.current();
    thread.enterNative(Calls.CALLING);
    try {
      if (FailureInjection.countsCalls()) {
        FailureInjection.called();
      }
      return f.method().call(f.selfBorrowed(), bound);
    } finally {
      thread.leaveNative();
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
    if (builtin != owner && builtin.slots().constructorKey() != owner.slots().constructorKey()) {
      throw Errors.typeError(owner.name() + ".__new__(" + type.name() + ") is not safe, use "
          + withBuiltinNew(type).name() + ".__new__()");
    }
    return builtin.slots().newObject(type, Arrays.copyOfRange(args, 1, args.length), keywords);
  }

  /** The nearest base, or {@code type} itself, whose {@code __new__} is not written in Python. */
  private static PyType withBuiltinNew(PyType type) {
    PyType t = type;
    while (!(t.special(Special.NEW) instanceof PyBuiltinFunction) && t.base() != null) {
      t = t.base();
    }
    return t;
  }
}
