package org.minipy.runtime.types.weakref;

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
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of weakref.ref. */
final class WeakRefSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return WeakRefMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return WeakRefAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __hash__ __call__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __init__";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    int given = positional(args, keywords);
    return PyWeakRef.of(type, args[0], given == 2 && args[1] != PyNone.NONE ? args[1] : null);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    if (keywords != null && keywords.length != 0) {
      throw Errors.typeError("ref() takes no keyword arguments");
    }
    positional(args, keywords);
  }

  private static int positional(PyObject[] args, PyStr[] keywords) {
    int given = args.length - (keywords == null ? 0 : keywords.length);
    if (given < 1) {
      throw Errors.typeError("__new__ expected at least 1 argument, got 0");
    }
    if (given > 2) {
      throw Errors.typeError("__new__ expected at most 2 arguments, got " + given);
    }
    return given;
  }

  @Override
  public boolean isCallable(PyObject self) {
    return true;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args, PyStr[] keywords) {
    if (args.length != 0) {
      throw Errors.typeError(keywords != null && keywords.length != 0
          ? "weakref() takes no keyword arguments" : "weakref expected 0 arguments, got " + args.length);
    }
    PyObject referent = ((PyWeakRef) self).referentBorrowed();
    return referent == null ? PyNone.owned() : Refs.newRef(referent);
  }

  @Override
  public long hash(PyObject self) {
    return ((PyWeakRef) self).hashOfReferent();
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (op != CompareOp.EQ && op != CompareOp.NE
        || !(self instanceof PyWeakRef a) || !(other instanceof PyWeakRef b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyObject left = a.referentBorrowed();
    PyObject right = b.referentBorrowed();
    if (left == null || right == null) {
      return PyBool.of((self == other) == (op == CompareOp.EQ));
    }
    Refs.incref(left);
    Refs.incref(right);
    try {
      return Comparison.compare(left, right, op);
    } finally {
      Refs.decref(left);
      Refs.decref(right);
    }
  }

  @Override
  public PyObject repr(PyObject self) {
    String start = "<weakref at " + Attributes.addressText(self) + "; ";
    PyObject referent = ((PyWeakRef) self).referentBorrowed();
    if (referent == null) {
      return PyStr.of(start + "dead>");
    }
    Refs.incref(referent);
    try {
      String to = "to '" + PyType.of(referent).name() + "' at " + Attributes.addressText(referent);
      PyObject name = nameOrNull(referent);
      String named = name instanceof PyStr s ? " (" + s.value() + ")" : "";
      Refs.xdecref(name);
      return PyStr.of(start + to + named + ">");
    } finally {
      Refs.decref(referent);
    }
  }

  /** {@code __name__} as the type defines it, owned; instance attributes and {@code __getattr__} do not count. */
  private static PyObject nameOrNull(PyObject referent) {
    PyType type = PyType.of(referent);
    PyObject found = type.lookup(Names.NAME);
    if (found == null) {
      return null;
    }
    Refs.incref(found);
    try {
      Slots slots = PyType.of(found).slots();
      return slots.isDescriptor(found) ? slots.descriptorGet(found, referent, type) : Refs.newRef(found);
    } finally {
      Refs.decref(found);
    }
  }
}
