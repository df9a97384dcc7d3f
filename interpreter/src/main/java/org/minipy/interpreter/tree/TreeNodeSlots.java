package org.minipy.interpreter.tree;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.error.PyException;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** The slots of AST. */
final class TreeNodeSlots extends Slots {
  @Override
  public BuiltinAttribute[] attributes() {
    return TreeNodeAttribute.values();
  }

  @Override
  public BuiltinMethod[] methods() {
    return TreeNodeMethod.values();
  }

  @Override
  public String specials() {
    return "__init__ __new__ __getattribute__ __setattr__ __delattr__";
  }

  @Override
  public String doc() {
    return "The base of all classes of syntax tree nodes.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return new PyTreeNode(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyType type = PyType.of(self);
    PyObject fields = Attributes.getOrNull(type, NodeTypes.FIELDS);
    try {
      PyObject[] names = fields instanceof PyTuple t ? t.items() : new PyObject[0];
      int positional = args.length - (keywords == null ? 0 : keywords.length);
      if (positional > names.length) {
        throw tooMany(type, names.length);
      }
      for (int i = 0; i < positional; i++) {
        type.slots().setAttribute(self, (PyStr) names[i], args[i]);
      }
      for (int i = 0; keywords != null && i < keywords.length; i++) {
        refuseSecond(type, names, positional, keywords[i]);
        type.slots().setAttribute(self, keywords[i], args[positional + i]);
      }
    } finally {
      Refs.xdecref(fields);
    }
  }

  private static PyException tooMany(PyType type, int most) {
    return Errors.typeError(type.shortName() + " constructor takes at most " + most + " positional argument"
        + (most == 1 ? "" : "s"));
  }

  private static void refuseSecond(PyType type, PyObject[] names, int positional, PyStr keyword) {
    for (int i = 0; i < positional; i++) {
      if (names[i] instanceof PyStr s && s.value().equals(keyword.value())) {
        throw Errors.typeError(type.shortName() + " got multiple values for argument " + Text.reprText(keyword));
      }
    }
  }
}
