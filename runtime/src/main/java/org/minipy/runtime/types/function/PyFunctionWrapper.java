package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.DictOwner;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.object.SlotPlaces;

/** What staticmethod and classmethod objects have in common: the callable that they wrap, and a dict of attributes. */
public abstract class PyFunctionWrapper extends DictOwner implements SlotPlaces {
  private PyObject callable;
  private final PyObject[] places;

  /** Makes a wrapper; takes a reference to {@code callable}, which is null when {@code __init__} is to set it. */
  PyFunctionWrapper(PyType type, PyObject callable) {
    super(type);
    this.callable = Refs.xnewRef(callable);
    this.places = new PyObject[type.slotCount()];
    track();
  }

  /** What is wrapped, borrowed; null before {@code __init__}. */
  public final PyObject callable() {
    return callable;
  }

  /** Sets what is wrapped; takes a reference. */
  final void setCallable(PyObject newCallable) {
    PyObject old = callable;
    callable = Refs.newRef(newCallable);
    Refs.xdecref(old);
  }

  @Override
  public final PyObject[] slotPlaces() {
    return places;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitAll(places, places.length);
    visitor.visitIfPresent(callable);
    visitor.visitIfPresent(dict);
  }

  @Override
  protected void release() {
    PyObject oldDict = dict;
    PyObject oldCallable = callable;
    dict = null;
    callable = null;
    Refs.clearForwards(places, places.length);
    Refs.xdecref(oldCallable);
    Refs.xdecref(oldDict);
  }

  @Override
  protected void clearReferences() {
    release();
  }
}
