package org.minipy.runtime.modules.warnings;

import org.minipy.runtime.host.Interpreter;
import org.minipy.runtime.memory.HeapAudit;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.exception.ExceptionTypes;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/**
 * What warnings need per interpreter: the filters, the action when none matches, the registry of "once", and a version
 * that changes with the filters. Once the module warnings has been imported, its attributes are what counts.
 */
final class WarningState implements HeapAudit.Roots {
  static final PyStr MODULE = PyStr.intern("warnings");

  private final PyList filters = new PyList();
  private final PyDict onceRegistry = new PyDict();
  private final PyStr defaultAction = PyStr.intern("default");
  private long version;

  WarningState() {
    add("default", ExceptionTypes.DEPRECATION_WARNING, PyStr.intern("__main__"));
    add("ignore", ExceptionTypes.DEPRECATION_WARNING, PyNone.NONE);
    add("ignore", ExceptionTypes.PENDING_DEPRECATION_WARNING, PyNone.NONE);
    add("ignore", ExceptionTypes.IMPORT_WARNING, PyNone.NONE);
    add("ignore", ExceptionTypes.RESOURCE_WARNING, PyNone.NONE);
  }

  private void add(String action, PyType category, PyObject module) {
    PyInt anyLine = PyInt.of(0);
    filters.appendSteal(PyTuple.of(PyStr.intern(action), PyNone.NONE, category, module, anyLine));
    Refs.decref(anyLine);
  }

  @Override
  public void report(HeapAudit.RootVisitor visitor) {
    visitor.visit("the filters of warnings", filters);
    visitor.visit("the registry of warnings", onceRegistry);
  }

  static WarningState current() {
    return Interpreter.current().moduleStates().state(WarningState.class, WarningState::new);
  }

  /** The filters that are there from the start, borrowed. */
  PyList ownFilters() {
    return filters;
  }

  /** The registry that is there from the start, borrowed. */
  PyDict ownOnceRegistry() {
    return onceRegistry;
  }

  /** The action when no filter matches, as it is from the start; immortal. */
  PyStr ownDefaultAction() {
    return defaultAction;
  }

  /** The number that registries remember, so that they forget what was shown when the filters change. */
  long version() {
    return version;
  }

  /** Says that the filters have changed. */
  void filtersMutated() {
    version++;
  }

  /** The filters in effect, owned. */
  PyObject filters() {
    return inEffect("filters", filters);
  }

  /** The registry of "once" in effect, owned. */
  PyObject onceRegistry() {
    return inEffect("onceregistry", onceRegistry);
  }

  /** The default action in effect, owned. */
  PyObject defaultAction() {
    return inEffect("defaultaction", defaultAction);
  }

  private static PyObject inEffect(String name, PyObject own) {
    PyObject found = moduleAttributeOrNull(name);
    return found != null ? found : Refs.newRef(own);
  }

  /** An attribute of the module warnings; null when it has not been imported or has none of that name. */
  static PyObject moduleAttributeOrNull(String name) {
    PyObject module = Interpreter.current().modules().getBorrowed(MODULE);
    return module == null ? null : Attributes.getOrNull(module, PyStr.intern(name));
  }
}
