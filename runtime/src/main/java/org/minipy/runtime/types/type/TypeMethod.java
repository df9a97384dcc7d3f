package org.minipy.runtime.types.type;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Instances;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;

/** The methods of {@code type}. */
enum TypeMethod implements BuiltinMethod {
  MRO("mro($self, /)", "The method resolution order of the type, as a list."),
  SUBCLASSES("__subclasses__($self, /)", "The classes that derive directly from this one, as a list."),
  PREPARE("__prepare__($type, *args, **kwargs) --", "Make the namespace in which the body of a class statement runs."),
  INSTANCECHECK("__instancecheck__($self, instance, /)", "Whether the object is an instance of this class."),
  SUBCLASSCHECK("__subclasscheck__($self, subclass, /)", "Whether the class derives from this one."),
  DIR("__dir__($self, /)", "The names of the attributes of the type and its bases, as a list."),
  SIZEOF("__sizeof__($self, /)", "The size of the type object in memory, in bytes.");

  private final String signature;
  private final String doc;

  TypeMethod(String signature, String doc) {
    this.signature = signature;
    this.doc = doc;
  }

  @Override
  public String signature() {
    return signature;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public PyObject call(PyObject self, PyObject[] args) {
    return switch (this) {
      case MRO -> listOf(MethodOrder.linearize((PyType) self));
      case SUBCLASSES -> listOf(BuiltinSubclasses.of((PyType) self).toArray(new PyType[0]));
      case PREPARE -> new PyDict();
      case INSTANCECHECK -> PyBool.of(Instances.isRealInstance(args[0], self));
      case SUBCLASSCHECK -> PyBool.of(Instances.isRealSubclass(args[0], self));
      case DIR -> Directory.ofType((PyType) self);
      case SIZEOF -> PyInt.of(PyType.TYPE.slots().sizeOf(self));
    };
  }

  private static PyList listOf(PyType[] types) {
    PyList list = new PyList();
    for (PyType type : types) {
      list.appendSteal(Refs.newRef((PyObject) type));
    }
    return list;
  }
}
