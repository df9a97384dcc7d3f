package org.minipy.runtime.types.typing;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;
import org.minipy.runtime.types.tuple.PyTuple;

/** A type variable. Bound and constraints of one in brackets after a name are computed when somebody asks for them. */
public final class PyTypeVar extends PyTypeParameter {
  /** The type {@code typing.TypeVar}. */
  public static final PyType TYPE = PyType.builtin("TypeVar", new TypeVarSlots()).inModule("typing")
      .withGc().withDict().withWeakrefs().withOffsets(-1, -32).sealed().sized(64, 0);

  private LazyValue bound;
  private LazyValue constraints;
  private final Variance variance;

  private PyTypeVar(PyStr name, LazyValue bound, LazyValue constraints, Variance variance) {
    super(TYPE, name);
    this.bound = bound == null ? null : bound.own();
    this.constraints = constraints == null ? null : constraints.own();
    this.variance = variance;
    track();
  }

  /** {@code [name]}. */
  public static PyTypeVar unbounded(PyStr name) {
    return new PyTypeVar(name, null, null, Variance.INFERRED);
  }

  /** {@code [name: bound]}, where {@code function} computes the bound. */
  public static PyTypeVar bounded(PyStr name, PyObject function) {
    return new PyTypeVar(name, LazyValue.computedBy(function), null, Variance.INFERRED);
  }

  /** {@code [name: (constraint, constraint)]}, where {@code function} computes the tuple. */
  public static PyTypeVar constrained(PyStr name, PyObject function) {
    return new PyTypeVar(name, null, LazyValue.computedBy(function), Variance.INFERRED);
  }

  /** {@code TypeVar(name, *constraints, bound=bound)}; {@code bound} may be null. */
  static PyTypeVar make(PyStr name, PyTuple constraints, PyObject bound, Variance variance) {
    return new PyTypeVar(name, bound == null ? null : LazyValue.of(bound),
        constraints.size() == 0 ? null : LazyValue.of(constraints), variance);
  }

  Variance variance() {
    return variance;
  }

  /** {@code __bound__}, owned. */
  PyObject bound() {
    return bound == null ? PyNone.owned() : bound.get();
  }

  /** {@code __constraints__}, owned. */
  PyObject constraints() {
    return constraints == null ? Refs.newRef(PyTuple.EMPTY) : constraints.get();
  }

  @Override
  public void traverse(Visitor visitor) {
    if (bound != null) {
      bound.traverse(visitor);
    }
    if (constraints != null) {
      constraints.traverse(visitor);
    }
    super.traverse(visitor);
  }

  @Override
  protected void release() {
    super.release();
    clearReferences();
  }

  @Override
  protected void clearReferences() {
    LazyValue oldBound = bound;
    LazyValue oldConstraints = constraints;
    bound = null;
    constraints = null;
    if (oldBound != null) {
      oldBound.release();
    }
    if (oldConstraints != null) {
      oldConstraints.release();
    }
    super.clearReferences();
  }
}
