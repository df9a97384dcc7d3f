package org.minipy.runtime.types.function;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.text.PyStr;

/** What the slots of staticmethod and classmethod have in common. */
abstract class FunctionWrapperSlots extends Slots {
  private static final PyStr[] COPIED = {Names.MODULE, Names.NAME, Names.QUALNAME, Names.DOC, Names.ANNOTATIONS};

  @Override
  public BuiltinAttribute[] attributes() {
    return FunctionWrapperAttribute.values();
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    String name = builtinName();
    if (keywords != null && keywords.length != 0) {
      throw Errors.typeError(name + "() takes no keyword arguments");
    }
    if (args.length != 1) {
      throw Errors.typeError(name + " expected 1 argument, got " + args.length);
    }
    PyFunctionWrapper wrapper = (PyFunctionWrapper) self;
    wrapper.setCallable(args[0]);
    for (PyStr attribute : COPIED) {
      PyObject value = Attributes.getOrNull(args[0], attribute);
      if (value != null) {
        try {
          PyType.of(self).slots().setAttribute(self, attribute, value);
        } finally {
          Refs.decref(value);
        }
      }
    }
  }

  abstract String builtinName();

  @Override
  public PyObject repr(PyObject self) {
    PyObject callable = ((PyFunctionWrapper) self).callable();
    return new PyStr("<" + builtinName() + "(" + (callable == null ? "<NULL>" : Text.reprText(callable)) + ")>");
  }

  @Override
  public boolean isDescriptor(PyObject self) {
    return true;
  }

  /** What is wrapped, borrowed; raises RuntimeError before {@code __init__}. */
  final PyObject wrapped(PyObject self) {
    PyObject callable = ((PyFunctionWrapper) self).callable();
    if (callable == null) {
      throw Errors.runtimeError("uninitialized " + builtinName() + " object");
    }
    return callable;
  }
}
