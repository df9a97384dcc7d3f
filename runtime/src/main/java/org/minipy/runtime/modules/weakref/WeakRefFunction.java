package org.minipy.runtime.modules.weakref;

import org.minipy.runtime.error.Errors;
import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.WeakRef;
import org.minipy.runtime.memory.WeakRefs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.weakref.PyWeakProxy;

/** The functions of the module _weakref. */
enum WeakRefFunction implements BuiltinMethod {
  GETWEAKREFCOUNT("getweakrefcount($module, object, /)", "Return how many weak references an object has."),
  REMOVE_DEAD("_remove_dead_weakref($module, dct, key, /)",
      "Remove a key from a dict, unless its value is a weak reference whose object lives."),
  GETWEAKREFS("getweakrefs($module, object, /)", "Return a list of the weak references to an object."),
  PROXY("proxy($module, object, callback=None, /)",
      "Return a proxy that weakly refers to an object; the callback, if given, is called when the object dies.");

  private final String signature;
  private final String doc;

  WeakRefFunction(String signature, String doc) {
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
      case GETWEAKREFCOUNT -> PyInt.of(args[0].gcHead() instanceof PyGcObject head ? WeakRefs.count(head) : 0);
      case REMOVE_DEAD -> removeDead(args[0], args[1]);
      case GETWEAKREFS -> list(args[0]);
      case PROXY -> PyWeakProxy.of(args[0], args[1] == PyNone.NONE ? null : args[1]);
    };
  }

  private static PyObject list(PyObject o) {
    PyList list = new PyList();
    try {
      PyGcObject head = o.gcHead();
      for (WeakRef ref = head == null ? null : head.weakrefs(); ref != null; ref = ref.nextForReferent()) {
        list.append(ref);
      }
      return list;
    } catch (Throwable t) {
      Refs.decref(list);
      throw t;
    }
  }

  private static PyObject removeDead(PyObject o, PyObject key) {
    if (!(o instanceof PyDict dict)) {
      throw Errors.typeError("_remove_dead_weakref() argument 1 must be dict, not " + PyType.of(o).name());
    }
    int i = dict.find(key, Comparison.hash(key));
    if (i >= 0) {
      if (!(dict.valueAt(i) instanceof WeakRef ref)) {
        throw Errors.typeError("not a weakref");
      }
      if (ref.referentBorrowed() == null) {
        dict.removeAt(i);
      }
    }
    return PyNone.owned();
  }
}
