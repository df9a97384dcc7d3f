package org.minipy.runtime.types.typing;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.DictOwner;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.text.PyStr;

/** What type variables, parameter specifications and type variable tuples have in common: a name, and attributes. */
public abstract class PyTypeParameter extends DictOwner {
  private PyStr name;

  /** A parameter called {@code name}; the subclass tracks it. */
  protected PyTypeParameter(PyType type, PyStr name) {
    super(type);
    this.name = Refs.newRef(name);
  }

  /** {@code __name__}, borrowed. */
  public final PyStr name() {
    return name;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(name);
    visitor.visitIfPresent(dict);
  }

  @Override
  protected void release() {
    PyObject[] old = {name, dict};
    name = null;
    dict = null;
    Refs.clearForwards(old, old.length);
  }

  @Override
  protected void clearReferences() {
    PyObject old = dict;
    dict = null;
    Refs.xdecref(old);
  }
}
