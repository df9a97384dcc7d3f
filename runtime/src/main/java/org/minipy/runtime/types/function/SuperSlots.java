package org.minipy.runtime.types.function;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ExecutionFrame;
import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of super. */
final class SuperSlots extends Slots {
  @Override
  public BuiltinAttribute[] attributes() {
    return SuperAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __getattribute__ __get__ __init__";
  }

  @Override
  public String doc() {
    return "Looks attributes up in the classes that follow a class in the method resolution order.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return type == PySuper.TYPE ? new PySuper(type) : new SuperInstance(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0) {
      throw Errors.typeError("super() takes no keyword arguments");
    }
    if (args.length > 2) {
      throw Errors.typeError("super() expected at most 2 arguments, got " + args.length);
    }
    PySuper s = (PySuper) self;
    if (args.length == 0) {
      fromFrame(s);
    } else if (args[0] instanceof PyType type) {
      bind(s, type, args.length == 2 && args[1] != PyNone.NONE ? args[1] : null);
    } else {
      throw Errors.typeError("super() argument 1 must be a type, not " + PyType.of(args[0]).name());
    }
  }

  private static void bind(PySuper s, PyType type, PyObject self) {
    if (self == null) {
      s.set(type, null, null);
      return;
    }
    PyType selfClass = PySuper.check(type, self);
    try {
      s.set(type, self, selfClass);
    } finally {
      Refs.decref(selfClass);
    }
  }

  private static void fromFrame(PySuper s) {
    ExecutionFrame frame = ThreadState.current().frame();
    if (frame == null) {
      throw Errors.runtimeError("super(): no current frame");
    }
    if (!frame.hasArguments()) {
      throw Errors.runtimeError("super(): no arguments");
    }
    PyObject self = frame.firstArgumentBorrowed();
    bind(s, PySuper.classIn(frame.classCellBorrowed(), self), self);
  }

  @Override
  public boolean hasGenericAttributes() {
    return false;
  }

  @Override
  public PyObject getAttributeOrNull(PyObject self, PyStr name) {
    PySuper s = (PySuper) self;
    if (s.selfClass() != null && !name.value().equals(Names.CLASS.value())) {
      PyObject found = SuperLookup.find(s.thisClass(), s.self(), s.selfClass(), name);
      if (found != null) {
        return found;
      }
    }
    return Attributes.genericGet(self, name);
  }

  @Override
  public PyObject repr(PyObject self) {
    PySuper s = (PySuper) self;
    String head = "<super: <class '" + (s.thisClass() == null ? "NULL" : s.thisClass().name()) + "'>, ";
    return new PyStr(s.selfClass() == null ? head + "NULL>" : head + "<" + s.selfClass().name() + " object>>");
  }

  @Override
  public boolean isDescriptor(PyObject self) {
    return true;
  }

  @Override
  public PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
    PySuper s = (PySuper) self;
    if (instance == null || s.self() != null) {
      return Refs.newRef(self);
    }
    return PyType.of(self) == PySuper.TYPE
        ? PySuper.of(s.thisClass(), instance)
        : Calls.call(PyType.of(self), s.thisClass(), instance);
  }
}
