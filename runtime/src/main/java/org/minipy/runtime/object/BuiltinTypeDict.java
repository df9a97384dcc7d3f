package org.minipy.runtime.object;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.function.PyBuiltinFunction;
import org.minipy.runtime.types.function.PyClassMethodDescriptor;
import org.minipy.runtime.types.function.PyGetSet;
import org.minipy.runtime.types.function.PyMethodDescriptor;
import org.minipy.runtime.types.function.PyStaticMethod;
import org.minipy.runtime.types.function.SlotWrapper;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** Fills the dict of a built-in type from its slots: special methods, methods, computed attributes, docstring. */
final class BuiltinTypeDict {
  private static final String UNHASHABLE = "__hash__=None";

  private BuiltinTypeDict() {}

  static void fill(PyType type, PyDict dict) {
    Slots slots = type.slots();
    for (String name : slots.specials().split(" ")) {
      if (name.equals(UNHASHABLE)) {
        dict.put(Special.HASH.methodName(), PyNone.NONE);
      } else if (!name.isEmpty()) {
        addSpecial(type, dict, name);
      }
    }
    for (BuiltinMethod method : slots.methods()) {
      addMethod(type, dict, method);
    }
    for (BuiltinAttribute attribute : slots.attributes()) {
      put(dict, attribute.attributeName(), new PyGetSet(type, attribute));
    }
    slots.addToDict(type);
    if (dict.getBorrowed(Names.DOC) == null) {
      String doc = slots.doc();
      dict.put(Names.DOC, doc == null ? PyNone.NONE : new PyStr(doc).immortalize());
    }
  }

  private static void addSpecial(PyType type, PyDict dict, String name) {
    if (name.equals("__new__")) {
      put(dict, name, PyBuiltinFunction.newMethod(type));
      return;
    }
    Special special = Special.named(name);
    if (special == null) {
      throw new IllegalStateException("no special method " + name + " in " + type.name());
    }
    put(dict, name, new SlotWrapper(type, special));
  }

  private static void addMethod(PyType type, PyDict dict, BuiltinMethod method) {
    String signature = method.signature();
    String name = signature.substring(0, signature.indexOf('('));
    if (signature.startsWith("$self", name.length() + 1)) {
      put(dict, name, new PyMethodDescriptor(type, method));
    } else if (signature.startsWith("$type", name.length() + 1)) {
      put(dict, name, new PyClassMethodDescriptor(type, method));
    } else {
      PyBuiltinFunction function = PyBuiltinFunction.staticMethod(type, method);
      function.untrack();
      put(dict, name, new PyStaticMethod(function));
    }
  }

  private static void put(PyDict dict, String name, PyObject value) {
    value.immortalize();
    if (value instanceof PyGcObject gc) {
      gc.untrack();
    }
    dict.put(PyStr.intern(name), value);
  }
}
