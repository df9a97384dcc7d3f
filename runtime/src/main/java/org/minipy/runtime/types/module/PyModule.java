package org.minipy.runtime.types.module;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.DictOwner;
import org.minipy.runtime.object.Names;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** A module. */
public class PyModule extends DictOwner {
  /** The type {@code module}. */
  public static final PyType TYPE =
      PyType.builtin("module", new ModuleSlots()).withGc().withDict().withWeakrefs().withOffsets(16, 40).sized(56, 0);

  /** Makes a module with the attributes that every new module has. */
  public PyModule(String name) {
    this(TYPE);
    initialize(PyStr.intern(name), PyNone.NONE);
  }

  /** Sets the attributes that every new module has. */
  final void initialize(PyStr name, PyObject doc) {
    dict.put(Names.NAME, name);
    dict.put(Names.DOC, doc);
    dict.put(Names.PACKAGE, PyNone.NONE);
    dict.put(Names.LOADER, PyNone.NONE);
    dict.put(Names.SPEC, PyNone.NONE);
  }

  /** Makes a module with an empty dict; for subclasses and module.__new__. */
  public PyModule(PyType type) {
    super(type);
    try {
      dict = new PyDict();
    } catch (Throwable t) {
      Refs.decref(this);
      throw t;
    }
    track();
  }

  /** {@code __name__} as text; "?" when it is not a str. */
  public final String nameText() {
    PyObject name = dict.getBorrowed(Names.NAME);
    return name instanceof PyStr s ? s.value() : "?";
  }

  /** The message of the AttributeError for a missing attribute. */
  public String missingAttribute(PyStr name) {
    if (!(dict.getBorrowed(Names.NAME) instanceof PyStr own)) {
      return "module has no attribute '" + name.value() + "'";
    }
    PyObject spec = dict.getBorrowed(Names.SPEC);
    if (spec != null && spec != PyNone.NONE) {
      if (ModuleSpecs.isInitializing(spec)) {
        return "partially initialized module '" + own.value() + "' has no attribute '" + name.value()
            + "' (most likely due to a circular import)";
      }
      if (ModuleSpecs.isUninitializedSubmodule(spec, name)) {
        return "cannot access submodule '" + name.value() + "' of module '" + own.value()
            + "' (most likely due to a circular import)";
      }
    }
    return "module '" + own.value() + "' has no attribute '" + name.value() + "'";
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(dict);
  }

  @Override
  protected void release() {
    PyObject old = dict;
    dict = null;
    Refs.xdecref(old);
  }

  @Override
  protected void clearReferences() {
    dict.clear();
  }
}
