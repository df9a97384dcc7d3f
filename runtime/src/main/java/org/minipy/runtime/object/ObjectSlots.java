package org.minipy.runtime.object;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.type.AbstractClasses;
import org.minipy.runtime.types.type.ObjectAttribute;
import org.minipy.runtime.types.type.ObjectMethod;

/** The slots of {@code object} itself. */
final class ObjectSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return ObjectMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return ObjectAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __str__ __getattribute__ __setattr__ __delattr__ __lt__ __le__ __eq__ __ne__ __gt__"
        + " __ge__ __init__";
  }

  @Override
  public String doc() {
    return "The base class of all classes.";
  }

  @Override
  public String textSignature() {
    return "()";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    if (args.length != 0) {
      if (type.special(Special.NEW) != PyType.OBJECT.special(Special.NEW)) {
        throw Errors.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (type.special(Special.INIT) == PyType.OBJECT.special(Special.INIT)) {
        throw Errors.typeError(type.name() + "() takes no arguments");
      }
    }
    if (type.isAbstract()) {
      throw AbstractClasses.cannotInstantiate(type);
    }
    return type == PyType.OBJECT ? new PyBaseObject() : new PyInstance(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    if (args.length != 0) {
      PyType type = PyType.of(self);
      if (type.special(Special.INIT) != PyType.OBJECT.special(Special.INIT)) {
        throw Errors.typeError("object.__init__() takes exactly one argument (the instance to initialize)");
      }
      if (type.special(Special.NEW) == PyType.OBJECT.special(Special.NEW)) {
        throw Errors.typeError(type.name() + ".__init__() takes exactly one argument (the instance to initialize)");
      }
    }
  }
}
