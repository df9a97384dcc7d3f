package org.minipy.runtime.types.type;

import org.minipy.runtime.error.AttributeErrors;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.call.PackedArguments;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.TypeText;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.FailureInjection;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BinaryOp;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Construction;
import org.minipy.runtime.object.Special;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.generic.PyUnion;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of {@code type}. */
public final class TypeSlots extends Slots {
  private static final long STATIC_SIZE = 416;
  private static final long HEAP_SIZE = 920;
  private static final long SHARED_KEYS_SIZE = 768;

  @Override
  public BuiltinMethod[] methods() {
    return TypeMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return TypeAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __call__ __getattribute__ __setattr__ __delattr__ __init__ __or__ __ror__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return ClassBuilder.newClass(type, args, keywords);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    int named = keywords == null ? 0 : keywords.length;
    int given = args.length - named;
    if (named != 0 && given == 1) {
      throw Errors.typeError("type.__init__() takes no keyword arguments");
    }
    if (given != 1 && given != 3) {
      throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
    }
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    if (self == PyType.TYPE) {
      int named = keywords == null ? 0 : keywords.length;
      int given = args.length - named;
      if (given == 1) {
        if (named != 0) {
          throw Errors.typeError("type() takes no keyword arguments");
        }
        return Refs.newRef(PyType.of(args[0]));
      }
      if (given != 3) {
        throw Errors.typeError("type() takes 1 or 3 arguments");
      }
    }
    PyType type = (PyType) self;
    if (FailureInjection.countsCalls() && !type.isHeapType()) {
      FailureInjection.called();
    }
    if (type.isVectorcalled()) {
      return type.keepsArguments() && (keywords != null || type.isHeapType())
          ? instantiateKeeping(type, args, keywords)
          : Construction.instantiate(type, args, keywords);
    }
    if (type == PyStr.TYPE && args.length == 1) {
      return instantiate(type, args, keywords);
    }
    ThreadState thread = ThreadState.current();
    thread.enterNative(Calls.CALLING);
    try {
      return instantiate(type, args, keywords);
    } finally {
      thread.leaveNative();
    }
  }

  /** The instance will hold the positional arguments; the others, and all of them for a __new__, are held here. */
  private static PyObject instantiateKeeping(PyType type, PyObject[] args, PyStr[] keywords) {
    if (!(type.special(Special.NEW) instanceof PyBuiltinFunction)) {
      return instantiate(type, args, keywords);
    }
    boolean held = PackedArguments.holdNamed(args, keywords);
    try {
      return Construction.instantiate(type, args, keywords);
    } finally {
      if (held) {
        PackedArguments.releaseNamed(args, keywords);
      }
    }
  }

  private static PyObject instantiate(PyType type, PyObject[] args, PyStr[] keywords) {
    boolean held = PackedArguments.hold(args, keywords);
    try {
      return Construction.instantiate(type, args, keywords);
    } finally {
      if (held) {
        PackedArguments.release(args, keywords);
      }
    }
  }

  @Override
  public PyObject repr(PyObject self) {
    return new PyStr(TypeText.repr((PyType) self));
  }

  @Override
  public boolean hasGenericAttributes() {
    return false;
  }

  @Override
  public boolean hasGenericSetting() {
    return false;
  }

  @Override
  public PyObject getAttributeOrNull(PyObject self, PyStr name) {
    PyType type = (PyType) self;
    PyType metatype = PyType.of(self);
    PyObject inMeta = metatype.lookup(name);
    Slots metaSlots = null;
    boolean binds = false;
    if (inMeta != null) {
      metaSlots = PyType.of(inMeta).slots();
      binds = metaSlots.isDescriptor(inMeta);
      if (binds && metaSlots.isDataDescriptor(inMeta)) {
        return bind(metaSlots, inMeta, type, metatype);
      }
    }
    PyObject own = type.lookup(name);
    if (own != null) {
      Slots slots = PyType.of(own).slots();
      return slots.isDescriptor(own) ? bind(slots, own, null, type) : Refs.newRef(own);
    }
    if (inMeta == null) {
      return null;
    }
    return binds ? bind(metaSlots, inMeta, type, metatype) : Refs.newRef(inMeta);
  }

  private static PyObject bind(Slots slots, PyObject descriptor, PyObject instance, PyType owner) {
    Refs.incref(descriptor);
    try {
      return slots.descriptorGet(descriptor, instance, owner);
    } finally {
      Refs.decref(descriptor);
    }
  }

  @Override
  public void setAttribute(PyObject self, PyStr name, PyObject value) {
    PyType type = (PyType) self;
    if (!type.isHeapType()) {
      throw Errors.typeError(
          "cannot set " + Text.reprText(name) + " attribute of immutable type '" + type.name() + "'");
    }
    PyObject inMeta = PyType.of(self).lookup(name);
    if (inMeta != null) {
      Slots slots = PyType.of(inMeta).slots();
      if (slots.isDataDescriptor(inMeta)) {
        Refs.incref(inMeta);
        try {
          slots.descriptorSet(inMeta, self, value);
        } finally {
          Refs.decref(inMeta);
        }
        type.modified();
        return;
      }
    }
    if (!type.putAttribute(PyStr.intern(name), value)) {
      throw AttributeErrors.notDeletable(self, name);
    }
  }

  @Override
  public PyObject binary(BinaryOp op, PyObject left, PyObject right) {
    return op == BinaryOp.OR ? PyUnion.or(left, right) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** type.__sizeof__: heap types carry more, and the shared keys of their instances' attributes. */
  @Override
  public long sizeOf(PyObject self) {
    PyType type = (PyType) self;
    if (!type.isHeapType()) {
      return STATIC_SIZE;
    }
    return type.hasManagedDict() ? HEAP_SIZE + SHARED_KEYS_SIZE : HEAP_SIZE;
  }
}
