package org.minipy.runtime.types.typing;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.memory.Visitor;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.singleton.PyNone;
import org.minipy.runtime.types.text.PyStr;

/** A parameter specification, such as P in {@code def f[**P](*args: P.args, **kwargs: P.kwargs)}. */
public final class PyParamSpec extends PyTypeParameter {
  /** The type {@code typing.ParamSpec}. */
  public static final PyType TYPE = PyType.builtin("ParamSpec", new ParamSpecSlots()).inModule("typing")
      .withGc().withDict().withWeakrefs().withOffsets(-1, -32).sealed().sized(40, 0);

  private PyObject bound;
  private final Variance variance;

  private PyParamSpec(PyStr name, PyObject bound, Variance variance) {
    super(TYPE, name);
    this.bound = Refs.xnewRef(bound);
    this.variance = variance;
    track();
  }

  /** {@code [**name]}. */
  public static PyParamSpec of(PyStr name) {
    return new PyParamSpec(name, null, Variance.INFERRED);
  }

  /** {@code ParamSpec(name, bound=bound)}; {@code bound} may be null. */
  static PyParamSpec make(PyStr name, PyObject bound, Variance variance) {
    return new PyParamSpec(name, bound, variance);
  }

  Variance variance() {
    return variance;
  }

  /** {@code __bound__}, owned. */
  PyObject bound() {
    return bound == null ? PyNone.owned() : Refs.newRef(bound);
  }

  @Override
  public void traverse(Visitor visitor) {
    visitor.visitIfPresent(bound);
    super.traverse(visitor);
  }

  @Override
  protected void release() {
    super.release();
    clearReferences();
  }

  @Override
  protected void clearReferences() {
    PyObject old = bound;
    bound = null;
    Refs.xdecref(old);
    super.clearReferences();
  }
}
