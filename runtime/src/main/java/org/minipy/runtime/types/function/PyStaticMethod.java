package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.HasDict;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.dict.PyDict;

/** A staticmethod object. */
public class PyStaticMethod extends PyGcObject implements HasDict {
  /** The type {@code staticmethod}. */
  public static final PyType TYPE = PyType.builtin("staticmethod", new StaticMethodSlots()).withGc().withDict().sized(32, 0);

  private PyObject callable;
  private PyDict dict;

  /** Wraps {@code callable}; takes a reference. */
  public PyStaticMethod(PyObject callable) {
    this(TYPE, callable);
  }

  /** For instances of subclasses. */
  protected PyStaticMethod(PyType type, PyObject callable) {
    super(type);
    this.callable = Refs.newRef(callable);
    track();
  }

  /** What is wrapped, borrowed. */
  public final PyObject callable() {
    return callable;
  }

  @Override
  public final PyDict dictOrNull() {
    return dict;
  }

  @Override
  public final PyDict dict() {
    if (dict == null) {
      dict = new PyDict();
    }
    return dict;
  }

  @Override
  public final void setDict(PyDict newDict) {
    PyDict old = dict;
    dict = Refs.newRef(newDict);
    Refs.xdecref(old);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(dict);
    visitor.visitIfPresent(callable);
  }

  @Override
  protected void release() {
    PyObject oldDict = dict;
    PyObject oldCallable = callable;
    dict = null;
    callable = null;
    Refs.xdecref(oldCallable);
    Refs.xdecref(oldDict);
  }

  @Override
  protected void clearReferences() {
    release();
  }
}
