package org.minipy.runtime.types.function;

import org.minipy.runtime.error.AttributeErrors;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.types.text.PyStr;

/** The slots of getset_descriptor. */
class GetSetSlots extends Slots {
  @Override
  public BuiltinAttribute[] attributes() {
    return GetSetAttribute.values();
  }

  @Override
  public String specials() {
    return "__repr__ __getattribute__ __get__ __set__ __delete__";
  }

  /** How the representation calls a descriptor of this type. */
  String kind() {
    return "attribute";
  }

  @Override
  public PyObject repr(PyObject self) {
    PyGetSet d = (PyGetSet) self;
    return new PyStr("<" + kind() + " '" + d.attribute().attributeName() + "' of '" + d.owner().fullName()
        + "' objects>");
  }

  @Override
  public boolean isDescriptor(PyObject self) {
    return true;
  }

  @Override
  public boolean isDataDescriptor(PyObject self) {
    return true;
  }

  @Override
  public PyObject descriptorGet(PyObject self, PyObject instance, PyType owner) {
    if (instance == null) {
      return Refs.newRef(self);
    }
    PyGetSet d = (PyGetSet) self;
    check(d, instance);
    PyObject value = d.attribute().get(instance);
    if (value == null) {
      throw AttributeErrors.ofObject(instance, PyStr.intern(d.attribute().attributeName()));
    }
    return value;
  }

  @Override
  public void descriptorSet(PyObject self, PyObject instance, PyObject value) {
    PyGetSet d = (PyGetSet) self;
    check(d, instance);
    if (!d.attribute().isWritable()) {
      throw Errors.attributeError(d.attribute().isMember()
          ? "readonly attribute"
          : "attribute '" + d.attribute().attributeName() + "' of '" + d.owner().fullName()
              + "' objects is not writable");
    }
    d.attribute().set(instance, value);
  }

  private static void check(PyGetSet d, PyObject instance) {
    if (!PyType.of(instance).isSubtype(d.owner())) {
      throw Errors.typeError("descriptor '" + d.attribute().attributeName() + "' for '" + d.owner().fullName()
          + "' objects doesn't apply to a '" + PyType.of(instance).fullName() + "' object");
    }
  }
}
