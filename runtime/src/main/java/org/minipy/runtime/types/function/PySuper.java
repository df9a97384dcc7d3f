package org.minipy.runtime.types.function;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;

/** A super object: looks attributes up in the classes that follow a given one in the method resolution order. */
public class PySuper extends PyGcObject {
  /** The type {@code super}. */
  public static final PyType TYPE = PyType.builtin("super", new SuperSlots()).withGc().sized(40, 0).vectorcalled();

  private PyType thisClass;
  private PyObject self;
  private PyType selfClass;

  /** Makes one that {@code __init__} fills. */
  PySuper(PyType type) {
    super(type);
    if (type == TYPE) {
      track();
    }
  }

  /** {@code super(thisClass, self)}; raises TypeError when they do not fit. */
  public static PySuper of(PyType thisClass, PyObject self) {
    PyType selfClass = check(thisClass, self);
    try {
      PySuper s = new PySuper(TYPE);
      s.set(thisClass, self, selfClass);
      return s;
    } finally {
      Refs.decref(selfClass);
    }
  }

  /** The class that {@code super()} in a method stands for, borrowed; raises RuntimeError. */
  static PyType classIn(PyCell cell, PyObject self) {
    if (self == null) {
      throw Errors.runtimeError("super(): arg[0] deleted");
    }
    if (cell == null) {
      throw Errors.runtimeError("super(): __class__ cell not found");
    }
    if (cell.get() == null) {
      throw Errors.runtimeError("super(): empty __class__ cell");
    }
    if (cell.get() instanceof PyType type) {
      return type;
    }
    throw Errors.runtimeError("super(): __class__ is not a type (" + PyType.of(cell.get()).name() + ")");
  }

  /** The class whose method resolution order is followed for {@code self}, owned; raises TypeError. */
  static PyType check(PyType thisClass, PyObject self) {
    if (self instanceof PyType type && type.isSubtype(thisClass)) {
      return Refs.newRef(type);
    }
    if (PyType.of(self).isSubtype(thisClass)) {
      return Refs.newRef(PyType.of(self));
    }
    PyObject claimed = Attributes.getOrNull(self, Names.CLASS);
    if (claimed instanceof PyType type && type != PyType.of(self) && type.isSubtype(thisClass)) {
      return type;
    }
    Refs.xdecref(claimed);
    throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
  }

  /** Sets everything; takes references; {@code newSelf} and {@code newSelfClass} are null for an unbound one. */
  final void set(PyType newThisClass, PyObject newSelf, PyType newSelfClass) {
    PyObject[] old = {thisClass, self, selfClass};
    thisClass = Refs.newRef(newThisClass);
    self = Refs.xnewRef(newSelf);
    selfClass = Refs.xnewRef(newSelfClass);
    Refs.clearForwards(old, old.length);
  }

  /** {@code __thisclass__}, borrowed, or null. */
  public final PyType thisClass() {
    return thisClass;
  }

  /** {@code __self__}, borrowed, or null. */
  public final PyObject self() {
    return self;
  }

  /** {@code __self_class__}, borrowed, or null. */
  public final PyType selfClass() {
    return selfClass;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(self);
    visitor.visitIfPresent(thisClass);
    visitor.visitIfPresent(selfClass);
  }

  @Override
  protected void release() {
    PyObject[] old = {self, thisClass, selfClass};
    self = null;
    thisClass = null;
    selfClass = null;
    Refs.clearForwards(old, old.length);
  }
}
