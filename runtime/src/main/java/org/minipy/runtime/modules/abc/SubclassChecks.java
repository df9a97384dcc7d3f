package org.minipy.runtime.modules.abc;

import org.minipy.runtime.call.Calls;
import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Subclasses;
import org.minipy.runtime.protocol.Instances;
import org.minipy.runtime.protocol.Iteration;
import org.minipy.runtime.protocol.Results;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/**
 * isinstance() and issubclass() for abstract classes (PEP 3119). A class is a subclass when the hook says so, when it
 * derives from the abstract class, or when it is a subclass of a registered class or of a subclass of the abstract one.
 * Both answers are remembered, the negative ones until the next registration anywhere.
 */
final class SubclassChecks {
  private static final PyStr SUBCLASSES = PyStr.intern("__subclasses__");

  private SubclassChecks() {}

  static AbcData data(PyObject c) {
    PyObject data = c instanceof PyType type ? type.lookup(AbstractMethods.DATA) : null;
    if (data instanceof AbcData d) {
      return d;
    }
    throw Errors.typeError("_abc_impl is set to a wrong type");
  }

  static PyObject register(PyObject self, PyObject c) {
    if (!(c instanceof PyType type)) {
      throw Errors.typeError("Can only register classes");
    }
    if (Instances.isSubclass(c, self)) {
      return Refs.newRef(c);
    }
    if (Instances.isSubclass(self, c)) {
      throw Errors.runtimeError("Refusing to create an inheritance cycle");
    }
    data(self).register(c);
    AbcState.current().registered();
    PyType abc = (PyType) self;
    if (abc.matchesSequence() || abc.matchesMapping()) {
      setPatterns(type, abc.matchesSequence(), abc.matchesMapping());
    }
    return Refs.newRef(c);
  }

  private static void setPatterns(PyType type, boolean sequence, boolean mapping) {
    if (!type.isHeapType() || type.matchesSequence() == sequence && type.matchesMapping() == mapping) {
      return;
    }
    type.setPatterns(sequence, mapping);
    for (PyType sub : Subclasses.of(type)) {
      setPatterns(sub, sequence, mapping);
    }
  }

  static boolean isInstance(PyObject self, PyObject instance) {
    AbcData data = data(self);
    PyObject c = PyType.of(instance).slots().getAttribute(instance, Names.CLASS);
    try {
      if (data.knowsSubclass(c)) {
        return true;
      }
      PyType type = PyType.of(instance);
      if (type == c) {
        return !data.knowsOther(c, AbcState.current().version()) && ask(self, c);
      }
      return ask(self, c) || ask(self, type);
    } finally {
      Refs.decref(c);
    }
  }

  private static boolean ask(PyObject self, PyObject c) {
    return Results.takeTruth(Calls.method(self, Names.SUBCLASSCHECK, c));
  }

  static boolean isSubclass(PyObject self, PyObject c) {
    if (!(c instanceof PyType type)) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    AbcData data = data(self);
    if (data.knowsSubclass(c)) {
      return true;
    }
    if (data.knowsOther(c, AbcState.current().version())) {
      return false;
    }
    boolean result = compute(self, type, data);
    if (result) {
      data.addSubclass(c);
    } else {
      data.addOther(c);
    }
    return result;
  }

  private static boolean compute(PyObject self, PyType type, AbcData data) {
    PyObject hook = Calls.method(self, Names.SUBCLASSHOOK, type);
    if (hook instanceof PyBool answer) {
      return answer.isTrue();
    }
    if (hook != PyNotImplemented.NOT_IMPLEMENTED) {
      Refs.decref(hook);
      throw Errors.assertionError("__subclasshook__ must return either False, True, or NotImplemented");
    }
    for (PyType base : type.mro()) {
      if (base == self) {
        return true;
      }
    }
    for (PyObject registered : data.registered()) {
      if (registered.refcnt > 0 && isSubclassHeld(type, registered)) {
        return true;
      }
    }
    return anySubclassOf(self, type);
  }

  private static boolean isSubclassHeld(PyType type, PyObject of) {
    Refs.incref(of);
    try {
      return Instances.isSubclass(type, of);
    } finally {
      Refs.decref(of);
    }
  }

  private static boolean anySubclassOf(PyObject self, PyType type) {
    PyObject subclasses = Calls.method(self, SUBCLASSES);
    try {
      PyObject iterator = Iteration.iter(subclasses);
      try {
        PyObject sub;
        while ((sub = Iteration.nextOrNull(iterator)) != null) {
          try {
            if (Instances.isSubclass(type, sub)) {
              return true;
            }
          } finally {
            Refs.decref(sub);
          }
        }
        return false;
      } finally {
        Refs.decref(iterator);
      }
    } finally {
      Refs.decref(subclasses);
    }
  }
}
