package org.minipy.runtime.types.function;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Calls;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.object.TypeNames;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** The slots of property. */
final class PropertySlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return PropertyMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return PropertyAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __getattribute__ __get__ __set__ __delete__ __init__";
  }

  @Override
  public String doc() {
    return "An attribute that calls functions: fget to read, fset to store, fdel to delete it.";
  }

  @Override
  public String textSignature() {
    return "(fget=None, fset=None, fdel=None, doc=None)";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return type == PyProperty.TYPE ? new PyProperty(type) : new PropertyInstance(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    Signature signature = Signature.parse("property(fget=None, fset=None, fdel=None, doc=None)");
    PyObject[] a = ArgumentBinder.bind(signature, "property", args, keywords);
    PyProperty p = (PyProperty) self;
    p.setFunctions(given(a[0]), given(a[1]), given(a[2]));
    p.setName(null);
    setDoc(p, given(a[3]));
  }

  private static PyObject given(PyObject o) {
    return o == PyNone.NONE ? null : o;
  }

  /** The docstring given, or that of the getter; a subclass instance keeps it as an attribute of its own. */
  private static void setDoc(PyProperty p, PyObject given) {
    PyObject doc = Refs.xnewRef(given);
    boolean fromGetter = false;
    if (doc == null && p.getter() != null) {
      doc = Attributes.getOrNull(p.getter(), Names.DOC);
      if (doc == PyNone.NONE) {
        Refs.decref(doc);
        doc = null;
      }
      fromGetter = doc != null;
    }
    try {
      if (PyType.of(p) == PyProperty.TYPE) {
        p.setDoc(doc, fromGetter);
        return;
      }
      p.setDoc(null, fromGetter);
      keepAsAttribute(p, doc == null ? PyNone.NONE : doc, fromGetter);
    } finally {
      Refs.xdecref(doc);
    }
  }

  private static void keepAsAttribute(PyProperty p, PyObject doc, boolean fromGetter) {
    try {
      PyType.of(p).slots().setAttribute(p, Names.DOC, doc);
    } catch (PyException e) {
      if (fromGetter || !e.matches(Errors.ATTRIBUTE_ERROR)) {
        throw e;
      }
      e.discard();
    }
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
    PyProperty p = (PyProperty) self;
    if (p.getter() == null) {
      throw missing(p, instance, "getter");
    }
    return Calls.call(p.getter(), instance);
  }

  @Override
  public void descriptorSet(PyObject self, PyObject instance, PyObject value) {
    PyProperty p = (PyProperty) self;
    PyObject function = value == null ? p.deleter() : p.setter();
    if (function == null) {
      throw missing(p, instance, value == null ? "deleter" : "setter");
    }
    Refs.decref(value == null ? Calls.call(function, instance) : Calls.call(function, instance, value));
  }

  private static PyException missing(PyProperty p, PyObject instance, String what) {
    String name = p.nameBorrowed() == null ? "" : " " + Text.reprText(p.nameBorrowed());
    PyStr qualname = PyStr.of(TypeNames.qualname(PyType.of(instance)));
    try {
      return Errors.attributeError("property" + name + " of " + Text.reprText(qualname) + " object has no " + what);
    } finally {
      Refs.decref(qualname);
    }
  }
}
