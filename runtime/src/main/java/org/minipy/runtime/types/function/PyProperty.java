package org.minipy.runtime.types.function;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;

/** A property: an attribute whose reading, storing and deleting call functions. */
public class PyProperty extends PyGcObject {
  /** The type {@code property}. */
  public static final PyType TYPE = PyType.builtin("property", new PropertySlots()).withGc().sized(64, 0);

  private PyObject getter;
  private PyObject setter;
  private PyObject deleter;
  private PyObject doc;
  private PyObject name;
  private boolean docFromGetter;

  /** Makes an empty property, which {@code __init__} fills. */
  PyProperty(PyType type) {
    super(type);
    if (type == TYPE) {
      track();
    }
  }

  /** The function that reads, borrowed, or null. */
  public final PyObject getter() {
    return getter;
  }

  /** The function that stores, borrowed, or null. */
  public final PyObject setter() {
    return setter;
  }

  /** The function that deletes, borrowed, or null. */
  public final PyObject deleter() {
    return deleter;
  }

  /** {@code __doc__}, borrowed, or null. */
  final PyObject docBorrowed() {
    return doc;
  }

  /** Whether {@code __doc__} is that of the getter. */
  final boolean isDocFromGetter() {
    return docFromGetter;
  }

  /** The name in the class, borrowed, or null. */
  final PyObject nameBorrowed() {
    return name;
  }

  /** Sets the functions; takes references. */
  final void setFunctions(PyObject newGetter, PyObject newSetter, PyObject newDeleter) {
    PyObject[] old = {getter, setter, deleter};
    getter = Refs.xnewRef(newGetter);
    setter = Refs.xnewRef(newSetter);
    deleter = Refs.xnewRef(newDeleter);
    Refs.clearForwards(old, old.length);
  }

  /** Sets {@code __doc__}; takes a reference. */
  final void setDoc(PyObject newDoc, boolean fromGetter) {
    PyObject old = doc;
    doc = Refs.xnewRef(newDoc);
    docFromGetter = fromGetter;
    Refs.xdecref(old);
  }

  /** Sets the name in the class; takes a reference. */
  final void setName(PyObject newName) {
    PyObject old = name;
    name = Refs.xnewRef(newName);
    Refs.xdecref(old);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(getter);
    visitor.visitIfPresent(setter);
    visitor.visitIfPresent(deleter);
    visitor.visitIfPresent(doc);
    visitor.visitIfPresent(name);
  }

  @Override
  protected void release() {
    PyObject[] old = {getter, setter, deleter, doc, name};
    getter = null;
    setter = null;
    deleter = null;
    doc = null;
    name = null;
    Refs.clearForwards(old, old.length);
  }

  @Override
  protected void clearReferences() {
    setDoc(null, false);
  }
}
