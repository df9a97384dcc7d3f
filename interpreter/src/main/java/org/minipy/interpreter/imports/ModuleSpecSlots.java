package org.minipy.interpreter.imports;

import org.minipy.runtime.call.ArgumentBinder;
import org.minipy.runtime.call.Signature;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.Attributes;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.CompareOp;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.Slots;
import org.minipy.runtime.protocol.Comparison;
import org.minipy.runtime.protocol.Text;
import org.minipy.runtime.protocol.Truth;
import org.minipy.runtime.types.list.PyList;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.singleton.PyNotImplemented;
import org.minipy.runtime.types.text.PyStr;

/** The slots of ModuleSpec. */
final class ModuleSpecSlots extends Slots {
  private static final String SIGNATURE =
      "__init__(name, loader, *, origin=None, loader_state=None, is_package=None)";
  private static final PyStr[] COMPARED = {
    ImportNames.NAME, ImportNames.LOADER, ImportNames.ORIGIN, ImportNames.LOCATIONS, ImportNames.CACHED,
    ImportNames.HAS_LOCATION
  };

  @Override
  public BuiltinAttribute[] attributes() {
    return ModuleSpecAttribute.values();
  }

  @Override
  public String specials() {
    return "__init__ __repr__ __eq__ __hash__=None";
  }

  @Override
  public String doc() {
    return "What is known of a module before it is loaded: its name, its loader, and where it comes from.";
  }

  @Override
  public PyObject newObject(PyType type, PyObject[] args, PyStr[] keywords) {
    return new PyModuleSpec(type);
  }

  @Override
  public void init(PyObject self, PyObject[] args, PyStr[] keywords) {
    PyObject[] bound = ArgumentBinder.bind(Signature.parse(SIGNATURE), "ModuleSpec.__init__", args, keywords);
    boolean isPackage = bound[4] != null && Truth.of(bound[4]);
    PyObject locations = isPackage ? new PyList() : PyNone.owned();
    try {
      ((PyModuleSpec) self).initialize(bound[0], bound[1], orNone(bound[2]), orNone(bound[3]), locations);
    } finally {
      Refs.decref(locations);
    }
  }

  private static PyObject orNone(PyObject o) {
    return o == null ? PyNone.NONE : o;
  }

  @Override
  public PyObject repr(PyObject self) {
    PyModuleSpec spec = (PyModuleSpec) self;
    StringBuilder text = new StringBuilder(PyType.of(self).name()).append('(');
    add(text, "name=", spec.dict().getBorrowed(ImportNames.NAME));
    add(text, ", loader=", spec.dict().getBorrowed(ImportNames.LOADER));
    if (spec.fieldBorrowed(ImportNames.ORIGIN) != null) {
      add(text, ", origin=", spec.fieldBorrowed(ImportNames.ORIGIN));
    }
    if (spec.fieldBorrowed(ImportNames.LOCATIONS) != null) {
      add(text, ", submodule_search_locations=", spec.fieldBorrowed(ImportNames.LOCATIONS));
    }
    return new PyStr(text.append(')').toString());
  }

  private static void add(StringBuilder text, String label, PyObject value) {
    text.append(label).append(value == null ? "None" : Text.reprText(value));
  }

  @Override
  public PyObject compare(PyObject self, PyObject other, CompareOp op) {
    if (op != CompareOp.EQ) {
      return super.compare(self, other, op);
    }
    if (!(self instanceof PyModuleSpec a && other instanceof PyModuleSpec b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    for (PyStr name : COMPARED) {
      PyObject x = a.attributeOrNull(name);
      PyObject y = b.attributeOrNull(name);
      try {
        if (x == null || y == null) {
          return PyNotImplemented.NOT_IMPLEMENTED;
        }
        if (!Comparison.equalItem(x, y)) {
          return PyBool.of(false);
        }
      } finally {
        Refs.xdecref(x);
        Refs.xdecref(y);
      }
    }
    return PyBool.of(true);
  }

  @Override
  public long hash(PyObject self) {
    return Attributes.unhashable(self);
  }
}
