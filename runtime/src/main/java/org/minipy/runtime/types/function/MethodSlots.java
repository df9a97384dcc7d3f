package org.minipy.runtime.types.function;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of method. */
final class MethodSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return MethodMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return MethodAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __call__ __getattribute__ __setattr__ __delattr__ __lt__ __le__ __eq__ __ne__"
        + " __gt__ __ge__";
  }

  @Override
  public String doc() {
    return "Binds a callable to the object that becomes its first argument.";
  }

  @Override
  public String textSignature() {
    return "(function, instance, /)";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0) {
      throw Errors.typeError("method() takes no keyword arguments");
    }
    if (args.length != 2) {
      throw Errors.typeError("method expected 2 arguments, got " + args.length);
    }
    if (!Calls.isCallable(args[0])) {
      throw Errors.typeError("first argument must be callable");
    }
    if (args[1] == PyNone.NONE) {
      throw Errors.typeError("instance must not be None");
    }
    return new PyMethod(args[0], args[1]);
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyMethod m = (PyMethod) self;
    return Calls.call(m.function(), Calls.prepend(m.self(), args), keywords);
  }

  @Override
  public boolean hasGenericAttributes() {
    return false;
  }

  /** What the type method does not have is asked of the function. */
  @Override
  public PyObject getAttributeOrNull(PyObject self, PyStr name) {
    PyObject function = ((PyMethod) self).function();
    return PyMethod.TYPE.lookup(name) != null
        ? Attributes.genericGet(self, name)
        : PyType.of(function).slots().getAttribute(function, name);
  }

  @Override
  public PyObject repr(PyObject self) {
    PyMethod m = (PyMethod) self;
    PyObject name = Attributes.getOrNull(m.function(), Names.QUALNAME);
    if (name == null) {
      name = Attributes.getOrNull(m.function(), Names.NAME);
    }
    String shown = name instanceof PyStr s ? s.value() : "?";
    Refs.xdecref(name);
    return new PyStr("<bound method " + shown + " of " + Text.reprText(m.self()) + ">");
  }

  @Override
  public long hash(PyObject self) {
    PyMethod m = (PyMethod) self;
    long hash = Attributes.identityHash(m.self()) ^ Comparison.hash(m.function());
    return hash == -1 ? -2 : hash;
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (!(other instanceof PyMethod o) || op != CompareOp.EQ && op != CompareOp.NE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyMethod m = (PyMethod) self;
    boolean equal = m.self() == o.self() && Comparison.equal(m.function(), o.function());
    return PyBool.of(equal == (op == CompareOp.EQ));
  }
}
