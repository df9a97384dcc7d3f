package org.minipy.runtime.types.function;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.AttributeErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.Raising;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.object.UnaryOp;
import org.minipy.runtime.protocol.Indexes;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/**
 * Calls a slot of a built-in type through its special method, as in {@code int.__add__(1, 2)}: checks the arguments and
 * turns the slot's result into a Python object.
 */
final class SlotCalls {
  private static final BinaryOp[] OPERATORS = BinaryOp.values();

  private SlotCalls() {}

  /** Calls the slot of {@code w} on {@code self}; {@code args} come without self. */
  static PyObject call(SlotWrapper w, PyObject self, PyObject[] args, PyStr[] keywords) {
    ThreadState thread = ThreadState.current();
    thread.enterNative(Calls.CALLING);
    try {
      return callSlot(w, self, args, keywords);
    } finally {
      thread.leaveNative();
    }
  }

  private static PyObject callSlot(SlotWrapper w, PyObject self, PyObject[] args, PyStr[] keywords) {
    Special special = w.special();
    Slots slots = w.owner().slots();
    if (special == Special.INIT) {
      slots.init(self, args, keywords);
      return PyNone.owned();
    }
    if (special == Special.CALL) {
      return slots.call(self, args, keywords);
    }
    if (keywords != null && keywords.length != 0) {
      throw Errors.typeError("wrapper " + special.methodName().value() + "() takes no keyword arguments");
    }
    SlotSignatures.check(special, args.length, slots.isRepeatable(self));
    return switch (special) {
      case REPR -> slots.repr(self);
      case STR -> slots.str(self);
      case HASH -> PyInt.of(slots.hash(self));
      case DEL -> {
        slots.finalizeObject(self);
        yield PyNone.owned();
      }
      case GETATTRIBUTE -> getAttribute(slots, self, name(args[0]));
      case SETATTR -> setAttribute(w, self, name(args[0]), args[1]);
      case DELATTR -> setAttribute(w, self, name(args[0]), null);
      case LT -> owned(slots.compare(self, args[0], CompareOp.LT));
      case LE -> owned(slots.compare(self, args[0], CompareOp.LE));
      case EQ -> owned(slots.compare(self, args[0], CompareOp.EQ));
      case NE -> owned(slots.compare(self, args[0], CompareOp.NE));
      case GT -> owned(slots.compare(self, args[0], CompareOp.GT));
      case GE -> owned(slots.compare(self, args[0], CompareOp.GE));
      case ITER -> slots.iter(self);
      case NEXT -> next(slots, self);
      case GET -> descriptorGet(slots, self, args[0], args.length == 2 ? args[1] : PyNone.NONE);
      case SET -> {
        slots.descriptorSet(self, args[0], args[1]);
        yield PyNone.owned();
      }
      case DELETE -> {
        slots.descriptorSet(self, args[0], null);
        yield PyNone.owned();
      }
      case LEN -> PyInt.of(slots.length(self));
      case GETITEM -> slots.getItem(self, args[0]);
      case SETITEM -> {
        slots.setItem(self, args[0], args[1]);
        yield PyNone.owned();
      }
      case DELITEM -> {
        slots.setItem(self, args[0], null);
        yield PyNone.owned();
      }
      case CONTAINS -> PyBool.of(slots.contains(self, args[0]) == 1);
      case BOOL -> PyBool.of(slots.truth(self) == 1);
      case INT -> slots.toInt(self);
      case FLOAT -> slots.toFloat(self);
      case INDEX -> slots.index(self);
      case NEG -> slots.unary(UnaryOp.NEGATIVE, self);
      case POS -> slots.unary(UnaryOp.POSITIVE, self);
      case INVERT -> slots.unary(UnaryOp.INVERT, self);
      case ABS -> slots.unary(UnaryOp.ABSOLUTE, self);
      case POW -> power(slots, self, args[0], args);
      case RPOW -> power(slots, args[0], self, args);
      case AWAIT -> slots.await(self);
      case AITER -> slots.asyncIter(self);
      case ANEXT -> slots.asyncNext(self);
      case BUFFER -> {
        Indexes.toLong(args[0]);
        yield slots.buffer(self);
      }
      case RELEASE_BUFFER -> {
        slots.releaseBuffer(self, args[0]);
        yield PyNone.owned();
      }
      default -> operator(slots, special, self, args[0]);
    };
  }

  private static PyObject owned(PyObject result) {
    return result == PyNotImplemented.NOT_IMPLEMENTED ? Refs.newRef(result) : result;
  }

  private static PyStr name(PyObject o) {
    if (o instanceof PyStr s) {
      return s;
    }
    throw Errors.typeError("attribute name must be string, not '" + PyType.of(o).name() + "'");
  }

  private static PyObject getAttribute(Slots slots, PyObject self, PyStr name) {
    if (!slots.hasGenericAttributes()) {
      PyObject own = slots.getAttributeOrNull(self, name);
      if (own == null) {
        throw AttributeErrors.withoutContext(self, name);
      }
      return own;
    }
    PyObject value = Attributes.genericGet(self, name);
    if (value == null) {
      throw AttributeErrors.ofObject(self, name);
    }
    return value;
  }

  /** Refuses to go behind the back of a type that stores attributes in its own way. */
  private static PyObject setAttribute(SlotWrapper w, PyObject self, PyStr name, PyObject value) {
    Slots slots = w.owner().slots();
    if (slots.hasGenericSetting() && !PyType.of(self).builtinBase().slots().hasGenericSetting()) {
      throw Errors.typeError("can't apply this " + w.special().methodName().value() + " to " + PyType.of(self).name()
          + " object");
    }
    slots.setAttribute(self, name, value);
    return PyNone.owned();
  }

  private static PyObject next(Slots slots, PyObject self) {
    PyObject item = slots.next(self);
    if (item == null) {
      throw Raising.raise(ExceptionTypes.STOP_ITERATION);
    }
    return item;
  }

  private static PyObject descriptorGet(Slots slots, PyObject self, PyObject instance, PyObject owner) {
    if (instance == PyNone.NONE && owner == PyNone.NONE) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    if (self instanceof PyClassMethodDescriptor d) {
      return ClassMethodDescriptorSlots.bind(d, owner == PyNone.NONE ? PyType.of(instance) : owner);
    }
    PyType ownerType = owner instanceof PyType type ? type : null;
    return slots.descriptorGet(self, instance == PyNone.NONE ? null : instance, ownerType);
  }

  private static PyObject power(Slots slots, PyObject base, PyObject exponent, PyObject[] args) {
    return owned(args.length == 2 && args[1] != PyNone.NONE
        ? slots.power(base, exponent, args[1])
        : slots.binary(BinaryOp.POWER, base, exponent));
  }

  private static PyObject operator(Slots slots, Special special, PyObject self, PyObject other) {
    for (BinaryOp op : OPERATORS) {
      if (special == op.method()) {
        return owned(forward(slots, op, self, other));
      }
      if (special == op.reflected()) {
        return owned(reflected(slots, op, self, other));
      }
      if (special == op.inplace()) {
        return owned(inplace(slots, op, self, other));
      }
    }
    throw new IllegalStateException(special.name());
  }

  private static PyObject forward(Slots slots, BinaryOp op, PyObject self, PyObject other) {
    if (op == BinaryOp.MULTIPLY && slots.isRepeatable(self)) {
      return slots.repeat(self, times(other));
    }
    PyObject result = slots.binary(op, self, other);
    if (result == PyNotImplemented.NOT_IMPLEMENTED && op == BinaryOp.ADD) {
      PyObject joined = slots.concat(self, other);
      return joined == null ? result : joined;
    }
    return result;
  }

  private static PyObject reflected(Slots slots, BinaryOp op, PyObject self, PyObject other) {
    return op == BinaryOp.MULTIPLY && slots.isRepeatable(self)
        ? slots.repeat(self, times(other))
        : slots.binary(op, other, self);
  }

  private static PyObject inplace(Slots slots, BinaryOp op, PyObject self, PyObject other) {
    PyObject result = slots.inplace(op, self, other);
    if (result == null && op == BinaryOp.ADD) {
      result = slots.inplaceConcat(self, other);
    } else if (result == null && op == BinaryOp.MULTIPLY) {
      result = slots.inplaceRepeat(self, times(other));
    }
    return result == null ? PyNotImplemented.NOT_IMPLEMENTED : result;
  }

  private static long times(PyObject n) {
    return Indexes.toSize(n, "cannot fit '" + PyType.of(n).name() + "' into an index-sized integer");
  }
}
