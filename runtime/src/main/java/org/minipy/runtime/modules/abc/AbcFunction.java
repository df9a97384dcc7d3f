package org.minipy.runtime.modules.abc;

import java.util.List;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinMethod;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.set.PySet;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.tuple.TupleBuilder;
import org.minipy.runtime.types.weakref.PyWeakRef;

/** The functions of the module _abc. */
enum AbcFunction implements BuiltinMethod {
  GET_CACHE_TOKEN("get_cache_token($module, /)", "Return a number that changes with every registration."),
  INIT("_abc_init($module, self, /)", "Make a class abstract: find its abstract methods."),
  REGISTER("_abc_register($module, self, subclass, /)", "Make a class a virtual subclass of an abstract one."),
  INSTANCECHECK("_abc_instancecheck($module, self, instance, /)", "isinstance() for abstract classes."),
  SUBCLASSCHECK("_abc_subclasscheck($module, self, subclass, /)", "issubclass() for abstract classes."),
  GET_DUMP("_get_dump($module, self, /)", "Return registry and caches of an abstract class."),
  RESET_REGISTRY("_reset_registry($module, self, /)", "Forget the registered classes."),
  RESET_CACHES("_reset_caches($module, self, /)", "Forget the answers given.");

  private final String signature;
  private final String doc;

  AbcFunction(String signature, String doc) {
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
    switch (this) {
      case INIT -> AbstractMethods.init(args[0]);
      case RESET_REGISTRY -> SubclassChecks.data(args[0]).clearRegistry();
      case RESET_CACHES -> SubclassChecks.data(args[0]).clearCaches();
      default -> {
        return answer(args);
      }
    }
    return PyNone.owned();
  }

  private PyObject answer(PyObject[] args) {
    return switch (this) {
      case GET_CACHE_TOKEN -> PyInt.of(AbcState.current().version());
      case REGISTER -> SubclassChecks.register(args[0], args[1]);
      case INSTANCECHECK -> PyBool.of(SubclassChecks.isInstance(args[0], args[1]));
      case SUBCLASSCHECK -> PyBool.of(SubclassChecks.isSubclass(args[0], args[1]));
      case GET_DUMP -> dump(SubclassChecks.data(args[0]));
      case INIT, RESET_REGISTRY, RESET_CACHES -> throw new IllegalStateException(signature);
    };
  }

  private static PyObject dump(AbcData data) {
    TupleBuilder parts = new TupleBuilder(4);
    try {
      parts.addSteal(refs(data.registered())).addSteal(refs(data.cachedSubclasses()));
      parts.addSteal(refs(data.cachedOthers())).addSteal(PyInt.of(data.othersVersion()));
    } catch (Throwable t) {
      parts.giveBack();
      throw t;
    }
    return parts.build();
  }

  private static PySet refs(List<PyObject> classes) {
    PySet set = new PySet();
    try {
      for (PyObject c : classes) {
        PyObject ref = PyWeakRef.of(PyWeakRef.TYPE, c, null);
        try {
          set.add(ref);
        } finally {
          Refs.decref(ref);
        }
      }
    } catch (Throwable t) {
      Refs.decref(set);
      throw t;
    }
    return set;
  }
}
