package org.minipy.runtime.types.namespace;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.host.ReprStack;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of SimpleNamespace. */
final class SimpleNamespaceSlots extends Slots {
  @Override
  public BuiltinMethod[] methods() {
    return SimpleNamespaceMethod.values();
  }

  @Override
  public BuiltinAttribute[] attributes() {
    return SimpleNamespaceAttribute.values();
  }

  @Override
  public String specials() {
    return "__new__ __repr__ __getattribute__ __setattr__ __delattr__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __init__"
        + " __hash__=None";
  }

  @Override
  public String doc() {
    return "An object with the attributes given as keyword arguments: SimpleNamespace(**attributes).";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return new PySimpleNamespace(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    int named = keywords == null ? 0 : keywords.length;
    if (args.length > named) {
      throw Errors.typeError("no positional arguments expected");
    }
    PyDict dict = ((PySimpleNamespace) self).dict();
    for (int i = 0; i < named; i++) {
      dict.put(keywords[i], args[i]);
    }
  }

  @Override
  public long hash(PyObject self) {
    throw Errors.typeError("unhashable type: '" + PyType.of(self).name() + "'");
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (self instanceof PySimpleNamespace a && other instanceof PySimpleNamespace b) {
      return Comparison.compare(a.dict(), b.dict(), op);
    }
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @Override
  public PyObject repr(PyObject self) {
    PySimpleNamespace namespace = (PySimpleNamespace) self;
    PyType type = PyType.of(self);
    String name = type == PySimpleNamespace.TYPE ? "namespace" : type.name();
    if (!ReprStack.enter(self)) {
      return PyStr.of(name + "(...)");
    }
    try {
      StringBuilder text = new StringBuilder(name).append('(');
      PyDict dict = namespace.dict();
      boolean first = true;
      for (int i = 0; i < dict.entryEnd(); i++) {
        if (dict.keyAt(i) instanceof PyStr key && !key.value().isEmpty()) {
          PyObject value = Refs.newRef(dict.valueAt(i));
          try {
            text.append(first ? "" : ", ").append(key.value()).append('=').append(Text.reprText(value));
          } finally {
            Refs.decref(value);
          }
          first = false;
        }
      }
      return PyStr.of(text.append(')').toString());
    } finally {
      ReprStack.leave(self);
    }
  }
}
