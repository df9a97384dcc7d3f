package org.minipy.runtime.types.generic;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.tuple.PyTuple;

/** A generic alias such as {@code list[int]} (PEP 585), or {@code *tuple[int, ...]} when it is starred. */
public class PyGenericAlias extends PyGcObject {
  /** The type {@code types.GenericAlias}. */
  public static final PyType TYPE = PyType.builtin("GenericAlias", new GenericAliasSlots())
      .withGc().withWeakrefs().withOffsets(0, 40).inModule("types").sized(64, 0);

  private PyObject origin;
  private PyTuple args;
  private PyTuple parameters;
  private final boolean starred;

  /** Makes {@code origin[args]}; an argument that is no tuple is wrapped into one. */
  public PyGenericAlias(PyObject origin, PyObject args) {
    this(TYPE, origin, args, false);
    track();
  }

  /** For instances of subclasses, which track themselves. */
  PyGenericAlias(PyType type, PyObject origin, PyObject args, boolean starred) {
    super(type);
    this.origin = Refs.newRef(origin);
    try {
      this.args = args instanceof PyTuple t ? Refs.newRef(t) : PyTuple.of(args);
    } catch (Throwable t) {
      Refs.decref(this);
      throw t;
    }
    this.starred = starred;
  }

  /** {@code *origin[args]}. */
  static PyGenericAlias starred(PyObject origin, PyTuple args) {
    PyGenericAlias alias = new PyGenericAlias(TYPE, origin, args, true);
    alias.track();
    return alias;
  }

  /** {@code __origin__}, borrowed. */
  public final PyObject origin() {
    return origin;
  }

  /** {@code __args__}, borrowed. */
  public final PyTuple args() {
    return args;
  }

  /** {@code __parameters__}, borrowed. */
  public final PyTuple parameters() {
    if (parameters == null) {
      parameters = TypeParameters.of(args);
    }
    return parameters;
  }

  /** Whether this is the alias that unpacking another one gives. */
  public final boolean isStarred() {
    return starred;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(origin);
    visitor.visitIfPresent(args);
    visitor.visitIfPresent(parameters);
  }

  @Override
  protected void release() {
    PyObject[] old = {origin, args, parameters};
    origin = null;
    args = null;
    parameters = null;
    Refs.clearForwards(old, old.length);
  }
}
