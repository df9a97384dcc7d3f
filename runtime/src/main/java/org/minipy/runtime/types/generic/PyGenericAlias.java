package org.minipy.runtime.types.generic;

import org.minipy.runtime.memory.PyGcObject;
import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.tuple.PyTuple;

/** A generic alias such as {@code list[int]} (PEP 585). */
public final class PyGenericAlias extends PyGcObject {
  /** The type {@code types.GenericAlias}. */
  public static final PyType TYPE = PyType.builtin("GenericAlias", new GenericAliasSlots())
      .withGc().withWeakrefs().inModule("types").sized(64, 0);

  private PyObject origin;
  private PyTuple args;

  /** Makes {@code origin[args]}; an argument that is no tuple is wrapped into one. */
  public PyGenericAlias(PyObject origin, PyObject args) {
    super(TYPE);
    this.origin = Refs.newRef(origin);
    this.args = args instanceof PyTuple t ? Refs.newRef(t) : PyTuple.of(args);
    track();
  }

  /** {@code __origin__}, borrowed. */
  public PyObject origin() {
    return origin;
  }

  /** {@code __args__}, borrowed. */
  public PyTuple args() {
    return args;
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(origin);
    visitor.visitIfPresent(args);
  }

  @Override
  protected void release() {
    Refs.xdecref(origin);
    Refs.xdecref(args);
  }
}
