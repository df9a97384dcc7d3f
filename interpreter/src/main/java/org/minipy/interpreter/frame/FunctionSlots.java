package org.minipy.interpreter.frame;

import org.minipy.runtime.host.ThreadState;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.function.PyMethod;
import org.minipy.runtime.types.text.PyStr;

/** The slots of function. */
final class FunctionSlots extends Slots {
  @Override
  public String doc() {
    return "A function written in Python: code with its globals, default values and closure.";
  }

  @Override
  public String textSignature() {
    return "(code, globals, name=None, argdefs=None, closure=None)";
  }

  @Override
  public String specials() {
    return "__repr__ __call__ __get__ __new__";
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return FunctionAttribute.values();
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return FunctionConstructor.make(args, keywords);
  }

  @Override
  public PyObject repr(PyObject self) {
    return PyStr.of("<function " + ((PyFunction) self).qualnameText() + " at " + Attributes.addressText(self) + ">");
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    ThreadState thread = ThreadState.current();
    thread.enterEvaluator();
    try {
      return FunctionCalls.call((PyFunction) self, args, keywords);
    } finally {
      thread.leaveEvaluator();
    }
  }

  @Override
  public PyObject callBound(PyObject self, PyObject first, PyObject[] rest, PyStr[] keywords) {
    PyFunction function = (PyFunction) self;
    if (keywords != null || function.simpleArity() != rest.length + 1) {
      return super.callBound(self, first, rest, keywords);
    }
    ThreadState thread = ThreadState.current();
    thread.enterEvaluator();
    try {
      PyObject[] locals = new PyObject[function.code().layout().frameSize];
      locals[0] = Refs.newRef(first);
      for (int i = 0; i < rest.length; i++) {
        locals[i + 1] = Refs.newRef(rest[i]);
      }
      return FunctionCalls.start(Refs.newRef(function), locals, thread);
    } finally {
      thread.leaveEvaluator();
    }
  }

  @Override
  public boolean isPythonFunction() {
    return true;
  }

  @Override
  public boolean isDescriptor(PyObject self) {
    return true;
  }

  @Override
  public boolean bindsSelf(PyObject self) {
    return true;
  }

  @Override
  public PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
    return instance == null ? Refs.newRef(self) : new PyMethod(self, instance);
  }
}
