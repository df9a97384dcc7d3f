package org.minipy.runtime.object;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.function.SlotWrapper;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/**
 * The slots of classes made by Python code. Each operation looks its special method up in the type; one inherited from a
 * built-in type is a wrapper around that type's slot, which is then called directly.
 */
public class UserSlots extends Slots {
  /** The one instance. */
  public static final UserSlots INSTANCE = new UserSlots();

  UserSlots() {}

  /** The built-in slots that {@code method} wraps, or null when it is something else. */
  private static Slots builtin(PyObject method) {
    return method instanceof SlotWrapper w ? w.owner().slots() : null;
  }

  private static PyObject find(PyObject self, Special special) {
    return PyType.of(self).special(special);
  }

  /** Whether the class defines the special method, other than as None. */
  private static boolean has(PyObject self, Special special) {
    PyObject method = find(self, special);
    return method != null && method != PyNone.NONE;
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    PyObject method = type.special(Special.NEW);
    return Construction.callNew(type, method, args, keywords);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject method = find(self, Special.INIT);
    Slots builtin = builtin(method);
    if (builtin != null) {
      builtin.init(self, args, keywords);
      return;
    }
    PyObject result = Calls.special(method, self, args, keywords);
    if (result != PyNone.NONE) {
      PyException e = Errors.typeError("__init__() should return None, not '" + PyType.of(result).name() + "'");
      Refs.decref(result);
      throw e;
    }
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
    PyObject method = find(self, Special.REPR);
    Slots builtin = builtin(method);
    return builtin != null
        ? builtin.repr(self)
        : Results.requireStr(Calls.special(method, self), "__repr__");
  }

  @Override
  public PyObject str(PyObject self) {
    PyObject method = find(self, Special.STR);
    Slots builtin = builtin(method);
    return builtin != null ? builtin.str(self) : Results.requireStr(Calls.special(method, self), "__str__");
  }

  @Override
  public long hash(PyObject self) {
    PyObject method = find(self, Special.HASH);
    Slots builtin = builtin(method);
    if (builtin != null) {
      return builtin.hash(self);
    }
    if (method == PyNone.NONE || method == null) {
      throw Errors.typeError("unhashable type: '" + PyType.of(self).name() + "'");
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
    Slots builtin = builtin(method);
    return builtin != null ? builtin.call(self, args, keywords) : Calls.special(method, self, args, keywords);
  }

  @Override
  public PyObject getAttributeOrNull(PyObject self, PyStr name) {
    PyType type = PyType.of(self);
    if (type.hasPlainAttributes()) {
      return builtin(type.special(Special.GETATTRIBUTE)).getAttributeOrNull(self, name);
    }
    PyObject getattribute = type.special(Special.GETATTRIBUTE);
    PyObject getattr = type.special(Special.GETATTR);
    Slots builtin = builtin(getattribute);
    if (builtin != null && getattr == null) {
      return builtin.getAttributeOrNull(self, name);
    }
    try {
      return getAttribute(self, name);
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
    PyType type = PyType.of(self);
    PyObject getattribute = type.special(Special.GETATTRIBUTE);
    PyObject getattr = type.special(Special.GETATTR);
    Slots builtin = builtin(getattribute);
    if (getattr == null) {
      return builtin != null ? builtin.getAttribute(self, name) : Calls.special(getattribute, self, name);
    }
    if (builtin != null && type.builtinBase().slots().getClass() != Slots.class) {
      PyObject value = null;
      try {
        value = builtin.getAttributeOrNull(self, name);
      } catch (PyException e) {
        if (!e.matches(Errors.ATTRIBUTE_ERROR)) {
          throw e;
        }
        e.discard();
      }
      return value != null ? value : Calls.special(getattr, self, name);
    }
    try {
      return builtin != null ? builtin.getAttribute(self, name) : Calls.special(getattribute, self, name);
    } catch (PyException e) {
      if (!e.matches(Errors.ATTRIBUTE_ERROR)) {
        throw e;
      }
      e.discard();
    }
    return Calls.special(getattr, self, name);
  }

  @Override
  public void setAttribute(PyObject self, PyStr name, PyObject value) {
    PyObject method = find(self, value == null ? Special.DELATTR : Special.SETATTR);
    Slots builtin = builtin(method);
    if (builtin != null) {
      builtin.setAttribute(self, name, value);
    } else if (value == null) {
      Refs.decref(Calls.special(method, self, name));
    } else {
      Refs.decref(Calls.special(method, self, name, value));
    }
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    PyObject method = find(self, op.method());
    Slots builtin = builtin(method);
    if (builtin != null) {
      return builtin.compare(self, other, op);
    }
    if (method == PyNone.NONE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return Calls.special(method, self, other);
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
    Slots builtin = builtin(method);
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
    Slots builtin = builtin(method);
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
    if (method == PyNone.NONE) {
      throw Errors.typeError("'NoneType' object is not callable");
    }
    Slots builtin = builtin(method);
    if (builtin == null) {
      return Calls.special(method, left, right);
    }
    return builtin.inplace(op, left, right);
  }

  @Override
  public PyObject power(PyObject left, PyObject right, PyObject modulus) {
    PyObject method = find(left, Special.POW);
    if (method == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    Slots builtin = builtin(method);
    return builtin != null ? builtin.power(left, right, modulus) : Calls.special(method, left, right, modulus);
  }

  /** The built-in base when it implements sequence concatenation and the class has not replaced the method. */
  private static Slots sequenceSlots(PyObject self, Special special) {
    return builtin(find(self, special));
  }

  @Override
  public PyObject concat(PyObject left, PyObject right) {
    Slots builtin = sequenceSlots(left, Special.ADD);
    return builtin == null ? null : builtin.concat(left, right);
  }

  @Override
  public PyObject inplaceConcat(PyObject left, PyObject right) {
    Slots builtin = sequenceSlots(left, Special.IADD);
    return builtin == null ? null : builtin.inplaceConcat(left, right);
  }

  @Override
  public boolean isRepeatable(PyObject self) {
    Slots builtin = sequenceSlots(self, Special.MUL);
    return builtin != null && builtin.isRepeatable(self);
  }

  @Override
  public PyObject repeat(PyObject self, long times) {
    Slots builtin = sequenceSlots(self, Special.MUL);
    return builtin == null ? null : builtin.repeat(self, times);
  }

  @Override
  public PyObject inplaceRepeat(PyObject self, long times) {
    Slots builtin = sequenceSlots(self, Special.IMUL);
    return builtin == null ? null : builtin.inplaceRepeat(self, times);
  }

  @Override
  public PyObject unary(UnaryOp op, PyObject self) {
    PyObject method = find(self, op.method());
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(method);
    return builtin != null ? builtin.unary(op, self) : Calls.special(method, self);
  }

  @Override
  public int truth(PyObject self) {
    PyObject method = find(self, Special.BOOL);
    if (method == null) {
      return -1;
    }
    Slots builtin = builtin(method);
    return builtin != null ? builtin.truth(self) : Results.requireBool(Calls.special(method, self)) ? 1 : 0;
  }

  @Override
  public PyObject toInt(PyObject self) {
    PyObject method = find(self, Special.INT);
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(method);
    return builtin != null ? builtin.toInt(self) : Calls.special(method, self);
  }

  @Override
  public PyObject toFloat(PyObject self) {
    PyObject method = find(self, Special.FLOAT);
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(method);
    return builtin != null ? builtin.toFloat(self) : Calls.special(method, self);
  }

  @Override
  public PyObject index(PyObject self) {
    PyObject method = find(self, Special.INDEX);
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(method);
    return builtin != null ? builtin.index(self) : Calls.special(method, self);
  }

  @Override
  public long length(PyObject self) {
    PyObject method = find(self, Special.LEN);
    if (method == null) {
      return -1;
    }
    Slots builtin = builtin(method);
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
    Slots builtin = builtin(method);
    return builtin != null ? builtin.getItem(self, key) : Calls.special(method, self, key);
  }

  @Override
  public boolean setItem(PyObject self, PyObject key, PyObject value) {
    PyObject method = find(self, value == null ? Special.DELITEM : Special.SETITEM);
    if (method == null) {
      return false;
    }
    Slots builtin = builtin(method);
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
    Slots builtin = builtin(method);
    return builtin != null ? builtin.contains(self, item) : Results.takeTruth(Calls.special(method, self, item)) ? 1 : 0;
  }

  @Override
  public boolean isDescriptor(PyObject self) {
    return has(self, Special.GET);
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
    Slots builtin = builtin(method);
    return builtin != null
        ? builtin.descriptorGet(self, instance, owner)
        : Calls.special(method, self, instance == null ? PyNone.NONE : instance, owner == null ? PyNone.NONE : owner);
  }

  @Override
  public void descriptorSet(PyObject self, PyObject instance, PyObject value) {
    Special special = value == null ? Special.DELETE : Special.SET;
    PyObject method = find(self, special);
    if (method == null) {
      throw Errors.attributeError(value == null ? "__delete__" : "__set__");
    }
    Slots builtin = builtin(method);
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
    Slots builtin = builtin(method);
    return builtin != null ? builtin.await(self) : Calls.special(method, self);
  }

  @Override
  public PyObject asyncIter(PyObject self) {
    PyObject method = find(self, Special.AITER);
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(method);
    return builtin != null ? builtin.asyncIter(self) : Calls.special(method, self);
  }

  @Override
  public PyObject asyncNext(PyObject self) {
    PyObject method = find(self, Special.ANEXT);
    if (method == null) {
      return null;
    }
    Slots builtin = builtin(method);
    return builtin != null ? builtin.asyncNext(self) : Calls.special(method, self);
  }

  @Override
  public long sizeOf(PyObject self) {
    return PyType.of(self).builtinBase().slots().sizeOf(self);
  }
}
