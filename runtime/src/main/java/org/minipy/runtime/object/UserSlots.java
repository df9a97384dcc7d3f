package org.minipy.runtime.object;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.call.PackedArguments;
import org.minipy.runtime.error.AttributeErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/**
 * The slots of classes made by Python code. Each operation looks its special method up in the type; one inherited
 * from a built-in type is a wrapper around that type's slot, which is then called directly ({@link
 * PyType#builtinSlots}).
 */
public class UserSlots extends Slots {
  /** The one instance. */
  public static final UserSlots INSTANCE = new UserSlots();

  UserSlots() {}

  private static PyObject find(PyObject self, Special special) {
    return PyType.of(self).special(special);
  }

  /** The built-in slots that do {@code special} for {@code self} when the class inherits it unchanged, else null. */
  private static Slots builtin(PyObject self, Special special) {
    return PyType.of(self).builtinSlots(special);
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return Construction.callNew(type, type.special(Special.NEW), args, keywords);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    Slots builtin = builtin(self, Special.INIT);
    if (builtin != null) {
      builtin.init(self, args, keywords);
      return;
    }
    PyObject result = special(find(self, Special.INIT), self, args, keywords);
    if (result != PyNone.NONE) {
      try {
        throw Errors.typeError("__init__() should return None, not '" + PyType.of(result).name() + "'");
      } finally {
        Refs.decref(result);
      }
    }
    Refs.decref(result);
  }

  @Override
  public void finalizeObject(PyObject self) {
    PyObject method = find(self, Special.DEL);
    if (method != null) {
      Finalizers.callDel(self, method);
    }
    Slots builtin = PyType.of(self).builtinBase().slots();
    if (builtin.hasFinalizer()) {
      builtin.finalizeObject(self);
    }
  }

  @Override
  public PyObject repr(PyObject self) {
    Slots builtin = builtin(self, Special.REPR);
    return builtin != null
        ? builtin.repr(self)
        : Results.requireStr(Calls.special(find(self, Special.REPR), self), "__repr__");
  }

  @Override
  public PyObject str(PyObject self) {
    Slots builtin = builtin(self, Special.STR);
    return builtin != null
        ? builtin.str(self)
        : Results.requireStr(Calls.special(find(self, Special.STR), self), "__str__");
  }

  @Override
  public long hash(PyObject self) {
    Slots builtin = builtin(self, Special.HASH);
    if (builtin != null) {
      return builtin.hash(self);
    }
    PyObject method = find(self, Special.HASH);
    if (method == PyNone.NONE || method == null) {
      return Attributes.unhashable(self);
    }
    return Results.requireHash(Calls.special(method, self));
  }

  @Override
  public boolean isCallable(PyObject self) {
    return find(self, Special.CALL) != null;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject method = find(self, Special.CALL);
    if (method == null) {
      return super.call(self, args, keywords);
    }
    Slots builtin = builtin(self, Special.CALL);
    if (builtin != null) {
      return builtin.call(self, args, keywords);
    }
    ThreadState thread = ThreadState.current();
    thread.enterNative(Calls.CALLING);
    boolean held = PackedArguments.hold(args, keywords);
    try {
      return special(method, self, args, keywords);
    } finally {
      if (held) {
        PackedArguments.release(args, keywords);
      }
      thread.leaveNative();
    }
  }

  private static PyObject special(PyObject method, PyObject self, PyObject[] args, PyStr[] keywords) {
    if (keywords == null || keywords.length == 0) {
      return Calls.special(method, self, args, null);
    }
    PackedArguments.holdUnpacked(args, keywords);
    Refs.incref(self);
    try {
      return Calls.special(method, self, args, keywords);
    } finally {
      Refs.decref(self);
      PackedArguments.releaseUnpacked(args, keywords);
    }
  }

  @Override
  public PyObject getAttributeOrNull(PyObject self, PyStr name) {
    PyType type = PyType.of(self);
    Slots builtin = type.builtinSlots(Special.GETATTRIBUTE);
    if (builtin != null && type.special(Special.GETATTR) == null) {
      return builtin.getAttributeOrNull(self, name);
    }
    try {
      return lookup(self, name);
    } catch (PyException e) {
      if (!e.matches(Errors.ATTRIBUTE_ERROR)) {
        throw e;
      }
      e.discard();
      return null;
    }
  }

  @Override
  public PyObject getAttribute(PyObject self, PyStr name) {
    try {
      return lookup(self, name);
    } catch (PyException e) {
      AttributeErrors.addContext(e, self, name);
      throw e;
    }
  }

  private static PyObject lookup(PyObject self, PyStr name) {
    PyType type = PyType.of(self);
    Slots builtin = type.builtinSlots(Special.GETATTRIBUTE);
    PyObject fallback = type.special(Special.GETATTR);
    if (fallback != null) {
      Refs.incref(fallback);
      try {
        return withFallback(self, name, builtin, fallback);
      } finally {
        Refs.decref(fallback);
      }
    }
    return builtin != null
        ? builtin.getAttribute(self, name)
        : Calls.special(type.special(Special.GETATTRIBUTE), self, name);
  }

  /**
   * Attribute lookup of a class with {@code __getattr__}, {@code fallback}, which is asked when the ordinary
   * way ends in AttributeError.
   */
  private static PyObject withFallback(PyObject self, PyStr name, Slots builtin, PyObject fallback) {
    PyObject value;
    try {
      value = builtin != null
          ? builtin.getAttributeOrNull(self, name)
          : Calls.special(find(self, Special.GETATTRIBUTE), self, name);
    } catch (PyException e) {
      if (!e.matches(Errors.ATTRIBUTE_ERROR)) {
        throw e;
      }
      e.discard();
      value = null;
    }
    return value != null ? value : Calls.special(fallback, self, name);
  }

  @Override
  public void setAttribute(PyObject self, PyStr name, PyObject value) {
    Special special = value == null ? Special.DELATTR : Special.SETATTR;
    Slots builtin = builtin(self, special);
    if (builtin != null) {
      builtin.setAttribute(self, name, value);
    } else if (value == null) {
      Refs.decref(Calls.special(find(self, special), self, name));
    } else {
      Refs.decref(Calls.special(find(self, special), self, name, value));
    }
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    Slots builtin = builtin(self, op.method());
    return builtin != null ? builtin.compare(self, other, op) : Calls.special(find(self, op.method()), self, other);
  }

  @Override
  public PyObject iter(PyObject self) {
    PyObject method = find(self, Special.ITER);
    if (method == null) {
      return null;
    }
    if (method == PyNone.NONE) {
      throw Errors.typeError("'" + PyType.of(self).name() + "' object is not iterable");
    }
    Slots builtin = builtin(self, Special.ITER);
    return builtin != null ? builtin.iter(self) : Calls.special(method, self);
  }

  @Override
  public boolean isIterator(PyObject self) {
    return find(self, Special.NEXT) != null;
  }

  @Override
  public PyObject next(PyObject self) {
    PyObject method = find(self, Special.NEXT);
    if (method == null) {
      return super.next(self);
    }
    Slots builtin = builtin(self, Special.NEXT);
    return builtin != null ? builtin.next(self) : Calls.special(method, self);
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return UserOperators.binary(op, left, right);
  }

  @Override
  public PyObject inplace(BinaryOp op, PyObject left, PyObject right) {
    Special special = op.inplace();
    PyObject method = special == null ? null : find(left, special);
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(left, special);
    return builtin != null ? builtin.inplace(op, left, right) : Calls.special(method, left, right);
  }

  @Override
  public PyObject power(PyObject left, PyObject right, PyObject modulus) {
    PyObject method = find(left, Special.POW);
    if (method == null || !(PyType.of(left).slots() instanceof UserSlots)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    Slots builtin = builtin(left, Special.POW);
    return builtin != null ? builtin.power(left, right, modulus) : Calls.special(method, left, right, modulus);
  }

  @Override
  public PyObject concat(PyObject left, PyObject right) {
    Slots builtin = builtin(left, Special.ADD);
    return builtin == null ? null : builtin.concat(left, right);
  }

  @Override
  public PyObject inplaceConcat(PyObject left, PyObject right) {
    Slots builtin = builtin(left, Special.IADD);
    return builtin == null ? null : builtin.inplaceConcat(left, right);
  }

  @Override
  public boolean isRepeatable(PyObject self) {
    Slots builtin = builtin(self, Special.MUL);
    return builtin != null && builtin.isRepeatable(self);
  }

  @Override
  public PyObject repeat(PyObject self, long times) {
    Slots builtin = builtin(self, Special.MUL);
    return builtin == null ? null : builtin.repeat(self, times);
  }

  @Override
  public PyObject inplaceRepeat(PyObject self, long times) {
    Slots builtin = builtin(self, Special.IMUL);
    return builtin == null ? null : builtin.inplaceRepeat(self, times);
  }

  @Override
  public PyObject unary(UnaryOp op, PyObject self) {
    PyObject method = find(self, op.method());
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(self, op.method());
    return builtin != null ? builtin.unary(op, self) : Calls.special(method, self);
  }

  @Override
  public int truth(PyObject self) {
    PyObject method = find(self, Special.BOOL);
    if (method == null) {
      return -1;
    }
    Slots builtin = builtin(self, Special.BOOL);
    return builtin != null ? builtin.truth(self) : Results.requireBool(Calls.special(method, self)) ? 1 : 0;
  }

  @Override
  public PyObject toInt(PyObject self) {
    PyObject method = find(self, Special.INT);
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(self, Special.INT);
    return builtin != null ? builtin.toInt(self) : Calls.special(method, self);
  }

  @Override
  public PyObject toFloat(PyObject self) {
    PyObject method = find(self, Special.FLOAT);
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(self, Special.FLOAT);
    return builtin != null ? builtin.toFloat(self) : Calls.special(method, self);
  }

  @Override
  public PyObject index(PyObject self) {
    PyObject method = find(self, Special.INDEX);
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(self, Special.INDEX);
    return builtin != null ? builtin.index(self) : Calls.special(method, self);
  }

  @Override
  public long length(PyObject self) {
    PyObject method = find(self, Special.LEN);
    if (method == null) {
      return -1;
    }
    Slots builtin = builtin(self, Special.LEN);
    return builtin != null ? builtin.length(self) : Results.requireLength(Calls.special(method, self));
  }

  @Override
  public boolean isSubscriptable(PyObject self) {
    return find(self, Special.GETITEM) != null;
  }

  @Override
  public PyObject getItem(PyObject self, PyObject key) {
    PyObject method = find(self, Special.GETITEM);
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(self, Special.GETITEM);
    return builtin != null ? builtin.getItem(self, key) : Calls.special(method, self, key);
  }

  @Override
  public boolean setItem(PyObject self, PyObject key, PyObject value) {
    Special special = value == null ? Special.DELITEM : Special.SETITEM;
    PyObject method = find(self, special);
    if (method == null) {
      if (find(self, value == null ? Special.SETITEM : Special.DELITEM) != null) {
        throw Errors.attributeError(special.methodName().value());
      }
      return false;
    }
    Slots builtin = builtin(self, special);
    if (builtin != null) {
      return builtin.setItem(self, key, value);
    }
    Refs.decref(value == null ? Calls.special(method, self, key) : Calls.special(method, self, key, value));
    return true;
  }

  @Override
  public int contains(PyObject self, PyObject item) {
    PyObject method = find(self, Special.CONTAINS);
    if (method == null) {
      return -1;
    }
    if (method == PyNone.NONE) {
      throw Errors.typeError("'" + PyType.of(self).name() + "' object is not a container");
    }
    Slots builtin = builtin(self, Special.CONTAINS);
    if (builtin != null) {
      return builtin.contains(self, item);
    }
    return Results.takeTruth(Calls.special(method, self, item)) ? 1 : 0;
  }

  @Override
  public boolean isDescriptor(PyObject self) {
    return find(self, Special.GET) != null;
  }

  @Override
  public boolean isDataDescriptor(PyObject self) {
    PyType type = PyType.of(self);
    return type.special(Special.SET) != null || type.special(Special.DELETE) != null;
  }

  @Override
  public PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
    PyObject method = find(self, Special.GET);
    if (method == null) {
      return Refs.newRef(self);
    }
    Slots builtin = builtin(self, Special.GET);
    if (builtin != null) {
      return builtin.descriptorGet(self, instance, owner);
    }
    Refs.incref(method);
    try {
      return Calls.call(method, self, instance == null ? PyNone.NONE : instance, owner == null ? PyNone.NONE : owner);
    } finally {
      Refs.decref(method);
    }
  }

  @Override
  public void descriptorSet(PyObject self, PyObject instance, PyObject value) {
    Special special = value == null ? Special.DELETE : Special.SET;
    PyObject method = find(self, special);
    if (method == null) {
      throw Errors.attributeError(special.methodName().value());
    }
    Slots builtin = builtin(self, special);
    if (builtin != null) {
      builtin.descriptorSet(self, instance, value);
    } else if (value == null) {
      Refs.decref(Calls.special(method, self, instance));
    } else {
      Refs.decref(Calls.special(method, self, instance, value));
    }
  }

  @Override
  public PyObject await(PyObject self) {
    PyObject method = find(self, Special.AWAIT);
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(self, Special.AWAIT);
    return builtin != null ? builtin.await(self) : Calls.special(method, self);
  }

  @Override
  public PyObject asyncIter(PyObject self) {
    PyObject method = find(self, Special.AITER);
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(self, Special.AITER);
    return builtin != null ? builtin.asyncIter(self) : Calls.special(method, self);
  }

  @Override
  public PyObject asyncNext(PyObject self) {
    PyObject method = find(self, Special.ANEXT);
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(self, Special.ANEXT);
    return builtin != null ? builtin.asyncNext(self) : Calls.special(method, self);
  }

  @Override
  public long sizeOf(PyObject self) {
    return PyType.of(self).builtinBase().slots().sizeOf(self);
  }
}
